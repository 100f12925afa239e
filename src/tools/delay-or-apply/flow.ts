import { weeksHeld } from "../../engine/usce-weeks.ts";
import type { Flow } from "../shared/flow.ts";
import { DELAY_ENDINGS } from "./endings.ts";

/** Apply this season, or take a year first? */
export const delayOrApply: Flow = {
  id: "delay-or-apply",
  start: "result",
  questions: {
    result: {
      ask: "Where do you stand with Step 2 CK?",
      help: "Step 1 has given no score since {figure:step-1-pass-fail-from}. Our reading: Step 2 CK is now the number that filters use; an older Step 1 score still stands in the file.",
      answers: [
        { label: "Passed", to: "level", fits: ({ step2 }) => step2 === "passed" },
        {
          label: "Not taken yet, or waiting for the result",
          to: "practice",
          fits: ({ step2 }) => step2 === "not-taken" || step2 === "awaiting",
        },
        { label: "Taken and failed", to: "failed-before", fits: ({ step2 }) => step2 === "failed" },
      ],
    },
    level: {
      ask: "Is your score low for your first-choice specialty?",
      help: "{figure:low-score.text}",
      answers: [
        { label: "Yes, it is low", to: "build" },
        { label: "No", to: "ready" },
      ],
    },
    practice: {
      ask: "Are your newest practice tests well above the pass mark?",
      help: "The pass mark is {figure:step-2-ck-pass-mark}. A score can differ by {figure:step-2-ck-standard-error} points or more from one sitting to the next, so by “well above” we mean at least twice that: our judgment.",
      answers: [
        { label: "Yes", to: "in-time" },
        { label: "Just above, below, or I do not know", to: "wait-for-practice" },
      ],
    },
    "in-time": {
      ask: "Will the result be there when programs begin to read?",
      help: "In the {season:year} season that is {season:programs-review}.",
      answers: [
        { label: "Yes", to: "ready" },
        { label: "Later, but this season", to: "result-later" },
        { label: "No", to: "wait-for-result" },
      ],
    },
    "failed-before": {
      ask: "Can you pass it before programs begin to read?",
      help: "Programs begin to read on {season:programs-review}. A Step may be taken {figure:usmle-attempts} times in all, and {figure:usmle-attempts-in-a-year} times within a year, so do not sit it before you are ready.",
      answers: [
        { label: "Yes: my practice tests are well above the pass mark", to: "build" },
        { label: "No, or I am not sure", to: "pass-first" },
      ],
    },
    build: {
      ask: "Would a year change something that programs on your list state?",
      help: "A passed Step cannot be taken again for a better score. {usmle-common-questions-scores} What a year can add: months of hands-on US clinical experience, a letter from there, Step 3, the ECFMG certificate.",
      answers: [
        {
          label: "Yes: my US experience or my letters are missing",
          to: "clock",
          fits: (profile) => weeksHeld("hands-on", profile) === 0 || profile.lettersUs === 0,
        },
        { label: "No: the rest of the file is ready", to: "apply-wide" },
      ],
    },
    ready: {
      ask: "Are your US letters and clinical experience in place?",
      help: "Of the programs in our data, {count:letters-said} say how many letters they need, and {count:usce-needed} ask for US clinical experience.",
      answers: [
        {
          label: "Yes",
          to: "apply-now",
          fits: (profile) => (weeksHeld("hands-on", profile) ?? 0) > 0 && (profile.lettersUs ?? 0) > 0,
        },
        {
          label: "No",
          to: "clock",
          fits: (profile) => weeksHeld("hands-on", profile) === 0 || profile.lettersUs === 0,
        },
      ],
    },
    clock: {
      ask: "Would one more year take you past a graduation limit on your list?",
      help: "{count:graduation-limit} programs in our data limit the years since graduation, and {count:graduation-none} say that they have no limit. Your results show which ones are near for you.",
      answers: [
        { label: "Yes, for programs that I want", to: "apply-and-build" },
        { label: "No", to: "build-first" },
      ],
    },
  },
  endings: DELAY_ENDINGS,
};
