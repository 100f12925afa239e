import SAY from "../../content/words/page-parts.json" with { type: "json" };
import { ISSUE_QUESTIONS, type IssueQuestion } from "../site/report-form.ts";
import { fill } from "../words/fill.ts";

/** What somebody typed into the report's form; an answer that was left out is absent. */
export type ReportAnswers = { readonly [Q in IssueQuestion]?: string };

const QUESTIONS = Object.keys(ISSUE_QUESTIONS) as IssueQuestion[];
/** Longer addresses than this are cut off by some programs; then the text is to be copied. */
const LONGEST_ADDRESS = 6000;
const LONGEST_ANSWER = 1000;

/** The report as lines of text: each question that has an answer, and its answer. */
export function reportText(answers: ReportAnswers): string {
  return QUESTIONS.flatMap((question) => {
    const answer = answerOf(answers, question);
    return answer === "" ? [] : [`${ISSUE_QUESTIONS[question].replace(/(?<!\?)$/, ":")} ${answer}`];
  }).join("\n");
}

/** Opens the form of a repository at GitHub, filled in. */
export function issueAddress(repository: string, answers: ReportAnswers): string {
  const query = new URLSearchParams({ template: "fact.yml", title: titleOf(answers) });
  for (const question of QUESTIONS) {
    const answer = answerOf(answers, question);
    if (answer !== "") query.set(question, answer);
  }
  return cut(`${repository}/issues/new?${query}`);
}

/** Opens an e-mail, filled in. */
export function mailAddress(email: string, answers: ReportAnswers): string {
  const encode = (text: string) => encodeURIComponent(text).replace(/'/g, "%27");
  const body = reportText(answers).replaceAll("\n", "\r\n");
  return cut(`mailto:${email}?subject=${encode(titleOf(answers))}&body=${encode(body)}`);
}

/** What a program's page knew of a fact when its link was pressed, from the part of the address behind "#". */
export function readReportFragment(hash: string): ReportAnswers {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  return Object.fromEntries(
    QUESTIONS.flatMap((question) => {
      const answer = (given.get(question) ?? "").trim().slice(0, LONGEST_ANSWER);
      return answer === "" ? [] : [[question, answer]];
    }),
  );
}

function titleOf(answers: ReportAnswers): string {
  const words = [answerOf(answers, "program"), answerOf(answers, "field")].filter((one) => one !== "");
  return fill(SAY.reportWords.fact, { part: words.join(", ") || "a program" }).slice(0, 200);
}

/** On one line: a line's end would begin another answer. */
function answerOf(answers: ReportAnswers, question: IssueQuestion): string {
  return (answers[question] ?? "").replace(/\s+/g, " ").trim().slice(0, LONGEST_ANSWER);
}

/** Never within the three characters of one encoded sign. */
function cut(address: string): string {
  return address.length <= LONGEST_ADDRESS
    ? address
    : address.slice(0, LONGEST_ADDRESS).replace(/%[0-9A-F]?$/, "");
}
