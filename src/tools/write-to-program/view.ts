import SAY from "../../../content/words/write-to-program.json" with { type: "json" };
import type { Dataset } from "../../dataset/dataset.ts";
import { element, find } from "../../islands/shared/dom.ts";
import { programsIn } from "../shared/demand-rows.ts";
import type { Offer } from "./letter.ts";

/** The programs of the chosen specialty and region, by region. */
export function fillPrograms(
  select: HTMLSelectElement,
  dataset: Dataset | null,
  { specialty, region }: { readonly specialty: string; readonly region: string },
): void {
  const chosen = { specialties: specialty ? [specialty] : [], regions: region ? [region] : [] };
  const programs = programsIn(dataset?.programs ?? [], chosen);
  const groups = [...(dataset?.names.regions ?? [])].flatMap(([id, name]) => {
    const there = programs.filter((one) => one.region === id).sort((a, b) => (a.name < b.name ? -1 : 1));
    return there.length === 0
      ? []
      : [
          element(
            "optgroup",
            { label: name },
            ...there.map((one) => element("option", { value: one.id }, one.name)),
          ),
        ];
  });
  select.replaceChildren(find("option", HTMLOptionElement, select), ...groups);
}

/** The questions to choose from, with what makes each worth asking. */
export function showOffers(root: HTMLElement, offers: readonly Offer[], hasAnswers: boolean): void {
  const boxes = offers.map(({ question, chosen, matters }) =>
    element(
      "label",
      { class: "tool-check" },
      element("input", { type: "checkbox", checked: chosen }),
      element(
        "span",
        {},
        element("strong", {}, question.title),
        question.decides ? ` ${SAY.view.decidesForYou} ` : matters ? ` ${SAY.view.couldRuleYouOut} ` : ": ",
        question.text,
      ),
    ),
  );
  find("[data-questions]", HTMLElement, root).replaceChildren(adviceOn(offers, hasAnswers), ...boxes);
}

function adviceOn(offers: readonly Offer[], hasAnswers: boolean): HTMLElement {
  if (offers.length === 0) return element("p", {}, SAY.view.itsPagesAnswerEveryQuestionWe);
  if (offers.some(({ matters }) => matters)) return element("p", {}, SAY.view.notOnItsPagesAsFar);
  if (hasAnswers) return element("p", {}, SAY.view.nothingThatItsPagesLeaveOut);
  return element("p", {}, SAY.view.notOnItsPagesAsFar2);
}

/** Where to write: the program's own page of contact, else its website, else its sponsor's page for residents. */
export function whereWords(dataset: Dataset | null, id: string, base: string): readonly Node[] {
  const details = dataset?.details.get(id);
  if (!details) return [];
  const page = element("a", { href: `${base.replace(/\/$/, "")}${details.path}` }, SAY.view.whatWeKnowOfIt);
  const where = details.contact ?? details.website ?? details.sponsor.office;
  const words = details.contact
    ? SAY.view.itsContactPage
    : details.website
      ? SAY.view.itsWebsite
      : SAY.view.itsSponsorsPage;
  return where
    ? [page, document.createTextNode(" · "), element("a", { href: where, rel: "external" }, words)]
    : [page, document.createTextNode(` ${SAY.view.weKnowNoAddressOfIt}`)];
}

/** Copies the text, or selects the e-mail where the browser refuses. */
export function copy(root: HTMLElement, text: string): void {
  const said = find("[data-copied]", HTMLElement, root);
  navigator.clipboard.writeText(text).then(
    () => {
      said.textContent = "Copied.";
    },
    () => {
      find("textarea", HTMLTextAreaElement, root).select();
      said.textContent = SAY.view.yourBrowserDoesNotLetUs;
    },
  );
}
