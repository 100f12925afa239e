import SAY from "../../../../content/words/season.json" with { type: "json" };
import type { DatasetSource, Remark } from "../../../dataset/dataset.ts";
import { questionsFor } from "../../../engine/ask.ts";
import type { Program } from "../../../engine/facts.ts";
import type { Occasion, Profile } from "../../../engine/profile.ts";
import { assess } from "../../../engine/verdict.ts";
import type { Criterion } from "../../../engine/verdict-types.ts";
import { element } from "../../shared/dom.ts";

/** A program with all that its sheet is made from. */
export interface About {
  readonly program: Program;
  readonly profile: Profile;
  readonly occasion: Occasion;
  readonly sourceOf: (id: string) => DatasetSource | undefined;
}

/** What its pages say, rules first, then mission and patients, each sentence with its pages. */
export function factsPart(about: About, remarks: readonly Remark[]): readonly HTMLElement[] {
  const { criteria } = assess(about.program, about.profile, about.occasion);
  const told = criteria.filter(({ sources, status }) => sources.length > 0 && status !== "not-applicable");
  const rules = told.filter(({ kind }) => kind === "gate");
  const patients = told.filter(({ kind }) => kind === "preference");
  return [
    ...listOf(
      SAY.programView.itsRulesAsItsPagesState,
      rules.map((one) => sentence(one, about)),
    ),
    ...listOf(
      SAY.programView.missionPatientsPlace,
      patients.map((one) => sentence(one, about)),
    ),
    ...listOf(
      SAY.programView.whatElseItsPagesSay,
      remarks.map(({ text, source }) => cited(text, [source], about)),
    ),
    ...(told.length + remarks.length === 0 ? [element("p", {}, SAY.programView.noPageThatWeReadSays)] : []),
  ];
}

/** What no page says and this visitor has to know, the visa first. */
export function questionsPart({ program, profile, occasion }: About): readonly HTMLElement[] {
  const questions = questionsFor(program, profile, occasion).toSorted(
    (a, b) => Number(b.id === "visa") - Number(a.id === "visa"),
  );
  const needsVisa = profile.workStatus === "needs-visa";
  return [
    element(
      "ul",
      {},
      ...(needsVisa ? [element("li", {}, SAY.programView.whereCanIReadTheContract)] : []),
      ...questions.map(({ text }) => element("li", {}, text)),
      ...(questions.length + Number(needsVisa) === 0
        ? [element("li", {}, SAY.programView.byYourAnswersNothingThatDecides)]
        : []),
    ),
  ];
}

function sentence({ sentence: text, sources }: Criterion, about: About): HTMLElement {
  return cited(text, sources, about);
}

function cited(text: string, sources: readonly string[], { sourceOf }: About): HTMLElement {
  const pages = sources.flatMap((id) => sourceOf(id) ?? []);
  return element(
    "li",
    {},
    text,
    ...pages.flatMap(({ title, url, shown }) => [
      " ",
      element("a", { href: url, class: "small" }, `${title}, ${shown ?? "undated"}`),
    ]),
  );
}

function listOf(title: string, items: readonly HTMLElement[]): readonly HTMLElement[] {
  return items.length === 0 ? [] : [element("h3", {}, title), element("ul", {}, ...items)];
}
