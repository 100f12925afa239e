/** The questions of a report, by the id that GitHub's form has for them; the words are its headings (`.github/ISSUE_TEMPLATE/fact.yml`). */
export const ISSUE_QUESTIONS = {
  program: "Program",
  field: "What is it about?",
  said: "What we say now",
  value: "What does the page say?",
  strength: "How firmly?",
  for: "For whom?",
  url: "Address of the page",
  kind: "Whose page is it?",
  shows: "Date that the page shows",
  title: "Title of the page",
  publisher: "Who publishes it",
  more: "Anything else",
} as const;

export type IssueQuestion = keyof typeof ISSUE_QUESTIONS;
