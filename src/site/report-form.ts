import SAY from "../../content/words/site.json" with { type: "json" };

/** The questions of a report, by the id that GitHub's form has for them; the words are its headings (`.github/ISSUE_TEMPLATE/fact.yml`). */
export const ISSUE_QUESTIONS = {
  program: "Program",
  field: SAY.reportForm.whatIsItAbout,
  said: SAY.reportForm.whatWeSayNow,
  value: SAY.reportForm.whatDoesThePageSay,
  strength: SAY.reportForm.howFirmly,
  for: SAY.reportForm.forWhom,
  url: SAY.reportForm.addressOfThePage,
  kind: SAY.reportForm.whosePageIsIt,
  shows: SAY.reportForm.dateThatThePageShows,
  title: SAY.reportForm.titleOfThePage,
  publisher: SAY.reportForm.whoPublishesIt,
  more: SAY.reportForm.anythingElse,
} as const;

export type IssueQuestion = keyof typeof ISSUE_QUESTIONS;
