import type { Flow } from "../shared/flow.ts";

/** Where the questions of `backup-plan.ts` lead. */
export const BACKUP_ENDINGS: Flow["endings"] = {
  "no-interviews": {
    title: "Prepare for SOAP, and begin next season now",
    why: [
      "Our reading: programs rank whom they interviewed, so without an interview the Match is very unlikely to place you. SOAP is one more way: in 2026 it offered {figure:soap-positions-offered-2026} positions and {figure:soap-positions-filled-2026} were filled, by all kinds of applicants together. How many of those were IMGs, our data does not say.",
      "It lasts only days, so what is not ready before it begins is too late.",
    ],
    steps: [
      "Stay registered for the Match: without it there is no SOAP. {nrmp-soap-faq} Late registration ends {season:rank-list-deadline}.",
      "Get ready for {season:match-status}: a second statement, letters for a second specialty, a phone line that works.",
      "Write to programs that know you, one by one: {tool:write-to-program}.",
    ],
    guides: ["if-you-do-not-match", "networking"],
  },
  "few-interviews": {
    title: "Rank every place you would take, and prepare for SOAP",
    why: [
      "The median of non-US IMGs who did not match into their specialty in 2026 was {figure:charting-2026-ranks-not-matched} programs ranked in a row; of those who matched, {figure:charting-2026-ranks-matched}.",
      "The Match tries your first choice first, and a program that is not on your list can never become yours. {nrmp-algorithm}",
    ],
    steps: [
      "Rank every program where you would rather train than not train, in your true order, by {season:rank-list-deadline}.",
      "Rank a second specialty and preliminary years too, if you would take them.",
      "Prepare SOAP in February, not in Match week.",
    ],
    guides: ["if-you-do-not-match", "season-calendar"],
  },
  "rank-all": {
    title: "Rank them all, in your true order",
    why: [
      "If you rank all of them in one specialty, your list is at least as long as that of the median matched non-US IMG in 2026 ({figure:charting-2026-ranks-matched}). That is no promise. The Match tries your first choice first, so your true order costs you nothing. {nrmp-algorithm}",
      "The first {season:nrmp-ranks-included} programs on the list cost nothing more.",
    ],
    steps: [
      "Certify the list by {season:rank-list-deadline}.",
      "Keep two weeks in March free in case SOAP comes.",
      "Keep working with patients until July.",
    ],
    guides: ["season-calendar", "if-you-do-not-match"],
  },
  "soap-now": {
    title: "SOAP: choose fast and answer in time",
    why: [
      "You may send {season:soap-applications} applications in all. In 2026 SOAP offered {figure:soap-positions-offered-2026} positions.",
      "An offer lasts {figure:soap-offer-hours} hours. Accepting one binds you. {nrmp-policy-questions}",
    ],
    steps: [
      "Sort the list of unfilled programs by our data: which take IMGs, which sponsor your visa.",
      "Send the first applications on the first day, {season:soap-applications-open}; programs begin to read {season:soap-review}.",
      "Contact no program before it contacts you: NRMP’s rules forbid it in SOAP. {abramson-soap-rules}",
    ],
    guides: ["if-you-do-not-match", "visas"],
  },
  "exam-year": {
    title: "A year for the exam",
    why: [
      "To begin a residency you have to be certified by ECFMG, which needs the pass. {emory-ecfmg-faq} {figure:pass-rate-step-2-ck-non-us-repeat-2024-25} of repeaters from schools outside the US passed Step 2 CK in 2024-25.",
      "A Step may be taken {figure:usmle-attempts} times, and all that ECFMG needs must be passed within {figure:ecfmg-years-to-pass} years.",
    ],
    steps: [
      "Find what failed: content, time, language or health. Change that one thing first.",
      "Keep a half day of patients each week, and someone who can write about it.",
      "Decide on the date with {tool:delay-or-apply}.",
    ],
    guides: ["step-2-ck-as-proof", "growth-story"],
  },
  "list-year": {
    title: "A year for a better list",
    why: [
      "The score stays; the list can change. {count:step-2-none} programs in our data say that they have no minimum score, and many more do not say.",
      "By one count, {figure:directors-screening-share} of applications are sorted out before they are read. Our reading: people who know you can get you past that.",
    ],
    steps: [
      "Run the quiz and look at “Ask first”: ask now, long before September.",
      "Work or rotate where the programs are: {tool:usce-planner}.",
      "Think about a second specialty: {tool:cost} shows what it costs.",
    ],
    guides: ["finding-programs-that-take-imgs", "choosing-a-specialty"],
  },
  "experience-year": {
    title: "A year for US experience and letters",
    why: [
      "Of family medicine directors, {figure:fm-directors-2024-rotation-in-department} named a rotation in their department and {figure:fm-directors-2024-specialty-letters} letters in the specialty as reasons to interview, in the survey of 2024.",
      "{count:usce-needed} programs in our data ask for US clinical experience.",
    ],
    steps: [
      "Choose hands-on work before observerships: {tool:usce-planner}.",
      "Ask for the letter while you are there: {tool:letters-planner}.",
      "Go where you want to train. Our judgment: a letter from there says most.",
    ],
    guides: ["us-clinical-experience", "letters-of-recommendation"],
  },
  "visa-year": {
    title: "A year to widen the visa",
    why: [
      "In 2026, {figure:match-rate-img-needing-visa-2026} of the foreign-born IMGs who needed a visa matched, and {figure:match-rate-img-not-needing-visa-2026} of those who needed none.",
      "In our data {count:j1-yes} programs say that they sponsor the J-1 and {count:h1b-yes} the H-1B; {count:visa-silent} say nothing.",
    ],
    steps: [
      "Accept the J-1 if you can: more programs sponsor it.",
      "Pass Step 3 if you want an H-1B. What it asks for: {figure:h1b-needs-step-3}",
      "Ask the silent ones: {tool:write-to-program}.",
    ],
    guides: ["visas", "if-you-do-not-match"],
  },
  "recent-practice": {
    title: "Make your recent work visible",
    why: [
      "{count:graduation-none} programs in our data say that they have no limit on years since graduation, and {count:graduation-or-practice} count also or only from the last clinical work or training.",
      "Of family medicine directors, {figure:fm-directors-2024-no-gaps} named education without gaps as a reason to interview, in the survey of 2024: show that there is none.",
    ],
    steps: [
      "Enter your last clinical year in the quiz: the limits are then counted right.",
      "Have the work confirmed in a letter with dates: {tool:letters-planner}.",
      "Ask programs that write “exceptions” whether your work counts: {tool:write-to-program}.",
    ],
    guides: ["eras-details", "finding-programs-that-take-imgs"],
  },
  "other-paths": {
    title: "Go back to patients first, and look at other ways",
    why: [
      "{count:graduation-limit} programs in our data state a limit. Our reading: years without patients are the hardest thing to explain, and another application without a change is likely to end the same way.",
      "In 2026, {figure:match-rate-non-us-img-2026} of the non-US IMGs who ranked programs matched. That counts only people who sent in a rank list. {nrmp-results-and-data-2026}",
    ],
    steps: [
      "Look for clinical work where you are licensed, even part time.",
      "Set a date and a sum of money at which you will stop. Write both down now.",
      "Look at training in other countries, and at work in public health or research that you would be glad to keep.",
    ],
    guides: ["if-you-do-not-match", "low-score-strategy"],
  },
};
