import SAY from "../../content/words/page-parts.json" with { type: "json" };
import { ISSUE_QUESTIONS, type IssueQuestion } from "../site/report-form.ts";
import { fill } from "../words/fill.ts";
import {
  issueAddress,
  mailAddress,
  type ReportAnswers,
  readReportFragment,
  reportText,
} from "./report-words.ts";

/** Brings the form to life: fills in what the address tells, and keeps text and links as what is typed. Nothing is sent from here. */
export function startReport(form: HTMLFormElement, page: Window): void {
  const { repository = "", email = "" } = form.dataset;
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const [text, said, copied] = [part("text"), part("said"), part("copied")];

  const known = readReportFragment(page.location.hash);
  for (const [question, answer] of Object.entries(known)) {
    const field = form.elements.namedItem(question);
    if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement ||
      field instanceof HTMLTextAreaElement
    )
      field.value = answer;
  }
  if (known.said && said) {
    said.textContent = fill(SAY.reportStart.whatWeSayNow, { said: known.said });
    said.hidden = false;
  }

  const answers = (): ReportAnswers => {
    const given = new FormData(form);
    return Object.fromEntries(
      (Object.keys(ISSUE_QUESTIONS) as IssueQuestion[]).map((question) => [
        question,
        String(given.get(question) ?? known[question] ?? ""),
      ]),
    );
  };
  const show = () => {
    const typed = answers();
    if (text) text.textContent = reportText(typed);
    if (repository) part("issue")?.setAttribute("href", issueAddress(repository, typed));
    if (email) part("mail")?.setAttribute("href", mailAddress(email, typed));
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  part("copy")?.addEventListener("click", async () => {
    try {
      await page.navigator.clipboard.writeText(reportText(answers()));
      if (copied) copied.textContent = "Copied.";
    } catch {
      if (copied) copied.textContent = SAY.reportStart.yourBrowserDoesNotLetUs;
    }
  });
  show();
  form.hidden = false;
  if (known.program) goOn(form);
}

/** Whoever comes from a program's page has read what stands above: eyes go on at the form, hands at its first empty field. */
function goOn(form: HTMLFormElement): void {
  const fields = [
    ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input:not([type=hidden]), select"),
  ];
  fields.find(({ value }) => value === "")?.focus({ preventScroll: true });
  fields[0]?.labels?.[0]?.scrollIntoView();
}
