import type { Flow } from "../shared/flow.ts";

/** Where the questions of `delay-or-apply.ts` lead. */
export const DELAY_ENDINGS: Flow["endings"] = {
  "apply-now": {
    title: "Apply this season",
    why: [
      "By your answers, nothing that a year could add is missing. Each year after graduation costs you programs: {count:graduation-limit} in our data have a limit.",
      "By one count, {figure:directors-screening-share} of applications are sorted out before anybody reads them, so choose programs whose stated rules you meet.",
    ],
    steps: [
      "Run the quiz and apply to what is “Open by its rules” first.",
      "Write to the “Ask first” programs that you truly want: {tool:write-to-program}.",
      "Count the cost before you send: {tool:cost}.",
    ],
    guides: ["how-many-programs", "season-calendar"],
  },
  "apply-wide": {
    title: "Apply this season, widely and with care",
    why: [
      "A passed score stays, so waiting would not raise it. {usmle-common-questions-scores} Our reading: programs that filter by a higher score will not read you next year either.",
      "What decides is the list: {count:step-2-none} programs in our data say that they have no minimum score, and {count:step-2-number} state a number.",
    ],
    steps: [
      "Apply where you meet every stated rule, in more than one specialty if you would be glad in both.",
      "Give the score one short paragraph at most: {tool:statement-check}.",
      "Make a plan now for the case that it does not work out: {tool:backup-plan}.",
    ],
    guides: ["how-score-thresholds-work", "choosing-a-specialty"],
  },
  "result-later": {
    title: "Apply now to programs that wait for the result",
    why: [
      "{count:step-2-result-later} programs in our data state that the Step 2 CK result may come after the application, and {count:step-2-result-first} want it with the application. Their pages say so; the others do not say.",
      "Of first-takers from schools outside the US, {figure:pass-rate-step-2-ck-non-us-first-2024-25} passed, so a pass is likely but not sure. The figure is of 2024-25.",
    ],
    steps: [
      "Say “not taken yet” in the quiz: the programs that need the result first move to “One step away”.",
      "Ask programs that do not say: {tool:write-to-program}.",
      "Do not move the exam forward to meet a date. A failed attempt stays in the transcript for good. {usmle-transcript-contents}",
    ],
    guides: ["step-2-ck-as-proof", "how-score-thresholds-work"],
  },
  "wait-for-result": {
    title: "Wait for the result, apply next season",
    why: [
      "{count:step-2-result-first} programs in our data want the result with the application, and you pay for one that is not read all the same ({season:eras-tier-1} for each of the first ones).",
      "A passed exam cannot be taken again for a better score. {usmle-common-questions-scores} {figure:pass-rate-step-2-ck-non-us-first-2024-25} of first-takers from schools outside the US passed in 2024-25.",
    ],
    steps: [
      "Sit the exam when your practice tests are steady, not when the calendar says so.",
      "Use the year for hands-on US experience and letters: {tool:usce-planner}.",
      "Look at the graduation limits on your list before you wait another year.",
    ],
    guides: ["step-2-ck-as-proof", "us-clinical-experience"],
  },
  "wait-for-practice": {
    title: "Do not sit it yet",
    why: [
      "A low pass cannot be taken again {usmle-common-questions-scores}, and a fail stays in the transcript {usmle-transcript-contents}: of those from schools outside the US who repeated it, {figure:pass-rate-step-2-ck-non-us-repeat-2024-25} passed in 2024-25.",
      "The pass mark is {figure:step-2-ck-pass-mark} now. Before July 2025 it was {figure:step-2-ck-pass-mark-2022}, which old advice still names.",
    ],
    steps: [
      "Take two full practice tests, two weeks apart, under exam conditions.",
      "Answer this again when both are well above the pass mark.",
      "Until then build what does not depend on the score: {tool:letters-planner}.",
    ],
    guides: ["step-2-ck-as-proof", "growth-story"],
  },
  "pass-first": {
    title: "Pass first, apply next season",
    why: [
      "ECFMG certification needs a pass. {emory-ecfmg-faq} Our reading: few programs read a file with an open fail. Of repeaters from schools outside the US, {figure:pass-rate-step-2-ck-non-us-repeat-2024-25} passed in 2024-25.",
      "A Step may be taken {figure:usmle-attempts} times in all. {count:failure-limit} programs in our data state how many failures they accept.",
    ],
    steps: [
      "Change how you study before you book. Our reading: the same way tends to end the same way.",
      "See which programs accept your number of failures: run the quiz.",
      "Use the year for experience and letters: {tool:usce-planner}.",
    ],
    guides: ["growth-story", "step-2-ck-as-proof"],
  },
  "build-first": {
    title: "Take a year to build, then apply once and well",
    why: [
      "What is missing is what a year can give. {count:usce-needed} programs in our data ask for US clinical experience; of family medicine directors, {figure:fm-directors-2024-specialty-letters} named letters in the specialty as a reason to interview, in the survey of 2024.",
      "Our reading: a first application is read with fresh eyes, and a second one to the same program is compared with the first.",
    ],
    steps: [
      "Plan the months: {tool:usce-planner}.",
      "Plan the letters that come from them: {tool:letters-planner}.",
      "Keep seeing patients: a gap without clinical work is asked about.",
    ],
    guides: ["us-clinical-experience", "letters-of-recommendation"],
  },
  "apply-and-build": {
    title: "Apply now and build at the same time",
    why: [
      "Waiting would close programs whose rules are open today: {count:graduation-limit} in our data limit the years since graduation.",
      "Experience that begins this autumn can still be told in interviews, and a letter that comes later can still be assigned to programs that have your application. {aamc-letters-of-recommendation}",
    ],
    steps: [
      "Apply first to the programs whose graduation limit you meet now.",
      "Begin the missing experience now: {tool:usce-planner}.",
      "Count what fewer, better chosen applications cost: {tool:cost}.",
    ],
    guides: ["how-many-programs", "us-clinical-experience"],
  },
};
