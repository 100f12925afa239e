import SAY from "../../../content/words/cost.json" with { type: "json" };
import { dollars, plural, thousands } from "../../engine/counted.ts";
import { element, find, subheading } from "../../islands/shared/dom.ts";
import {
  type CostPart,
  type Counts,
  erasCost,
  nrmpCost,
  pickFees,
  type SeasonFee,
  seasonCost,
  splits,
} from "../../plan/cost/index.ts";
import { fill } from "../../words/fill.ts";
import { watchProfile } from "../shared/visitor.ts";
import { isStillToPay } from "./still-to-pay.ts";

/** What the page hands over at the build: prices in whole dollars, as the season's record has them. */
export interface CostData {
  readonly fees: readonly SeasonFee[];
  readonly specialties: readonly {
    readonly id: string;
    readonly name: string;
    readonly service: string | null;
  }[];
  /** What it costs beside applications and the Match. */
  readonly parts: readonly CostPart[];
  readonly year: number;
}

/** Where a visitor without answers begins: the price step of ERAS is easy to see from here. */
const FIRST_COUNTS: Counts = { "family-medicine": 30, "internal-medicine": 30 };
const COUNT_PER_CHOICE = 30;

/** Counts while the visitor types. */
export function start(root: HTMLElement, data: CostData): void {
  const fees = pickFees(data.fees);
  const form = find("form", HTMLFormElement, root);
  const inputs = data.specialties.map(({ id }) => find(`#count-${id}`, HTMLInputElement, form));
  const lines = data.parts.flatMap((part) => part.lines);
  const fieldOf = (line: string) => find(`#pay-${line}`, HTMLInputElement, form);
  let touched = false;

  const restOf = () =>
    seasonCost(data.parts, {
      pays: new Set(
        lines.flatMap(({ id, amountUsd }) => (amountUsd !== null && fieldOf(id).checked ? [id] : [])),
      ),
      typed: new Map(
        lines.flatMap(({ id, amountUsd }) =>
          amountUsd === null && fieldOf(id).value !== ""
            ? [[id, wholeNumber(fieldOf(id).value)] as const]
            : [],
        ),
      ),
    });

  const show = () => {
    const counts = Object.fromEntries(
      data.specialties.map(({ id }, at) => [id, wholeNumber(inputs[at]?.value)]),
    );
    const other = new Set(
      data.specialties.filter(({ service }) => service === "ResidencyCAS").map(({ id }) => id),
    );
    const eras = erasCost(Object.fromEntries(Object.entries(counts).filter(([id]) => !other.has(id))), fees);
    for (const { id } of data.specialties) {
      const row = eras.bySpecialty.find(({ specialty }) => specialty === id);
      const words = row
        ? fill(SAY.start.oneMore, { usd: dollars(row.usd), nextUsd: dollars(row.nextUsd) })
        : SAY.start.priceNotFound;
      find(`[data-specialty="${id}"] output`, HTMLOutputElement, form).value = counts[id] ? words : "";
    }
    const ranks = wholeNumber(find("[name=ranks]", HTMLInputElement, form).value);
    const nrmp = nrmpCost({ ranks, late: find("[name=late]", HTMLInputElement, form).checked }, fees);
    const uncounted = Object.entries(counts).filter(([id, programs]) => other.has(id) && programs > 0);
    const rest = restOf();
    for (const { id, name } of data.parts) {
      const usd = rest.parts.find((part) => part.name === name)?.usd;
      find(`[data-part="${id}"] [data-part-sum]`, HTMLElement, form).textContent = usd ? dollars(usd) : "";
    }
    const usesOld = data.fees.some((fee) => fee.id.startsWith("eras-tier-") && !fee.confirmed);
    find("[data-sum]", HTMLElement, root).replaceChildren(
      element("p", { class: "tool-total" }, dollars(eras.total + nrmp.total + rest.usd)),
      element(
        "p",
        {},
        fill(SAY.start.throughErasTokenAndTranscriptThe, {
          applications: plural(eras.applications, "application"),
          total: dollars(eras.total - eras.once),
          once: dollars(eras.once),
          dollars: dollars(nrmp.total),
        }),
      ),
      ...(rest.parts.length > 0
        ? [
            element(
              "p",
              {},
              fill(SAY.start.theRestOfTheSeason, {
                parts: rest.parts.map(({ name, usd }) => `${name} ${dollars(usd)}`).join(", "),
              }),
            ),
          ]
        : []),
      ...(rest.unknown.length > 0
        ? [
            element("p", {}, SAY.start.unknownAndNotInTheSum),
            element("ul", {}, ...rest.unknown.map((what) => element("li", {}, what))),
          ]
        : []),
      ...(uncounted.length > 0 ? [element("p", {}, SAY.start.notInTheSumResidencycasWhose)] : []),
      ...(usesOld
        ? [
            element(
              "p",
              { class: "small quiet" },
              fill(SAY.start.someOfThesePricesAreOf, { year: data.year }),
            ),
          ]
        : []),
    );
    const chosen = eras.bySpecialty.filter(({ programs }) => programs > 0).map(({ specialty }) => specialty);
    showSplits(eras.applications, chosen);
  };

  const showSplits = (applications: number, chosen: readonly string[]) => {
    const name = (id: string) => data.specialties.find((one) => one.id === id)?.name ?? id;
    const ways = chosen.length > 1 ? splits(applications, chosen, fees) : [];
    find("[data-splits]", HTMLElement, root).replaceChildren(
      ...(ways.length === 0
        ? []
        : [
            subheading(
              root,
              fill(SAY.start.applicationsSharedDifferently, { applications: thousands(applications) }),
            ),
            element(
              "ul",
              {},
              ...ways.map(({ counts, usd }) =>
                element(
                  "li",
                  {},
                  `${Object.entries(counts)
                    .map(([id, programs]) => `${programs} ${name(id)}`)
                    .join(" + ")}: ${dollars(usd)}`,
                ),
              ),
            ),
          ]),
    );
  };

  watchProfile((profile) => {
    if (touched) return;
    const { specialties } = profile;
    for (const { id, amountUsd } of lines)
      if (amountUsd !== null) fieldOf(id).checked = isStillToPay(id, profile);
    const known = (specialties ?? []).filter((id) => data.specialties.some((one) => one.id === id));
    const counts =
      known.length > 0 ? Object.fromEntries(known.map((id) => [id, COUNT_PER_CHOICE])) : FIRST_COUNTS;
    data.specialties.forEach(({ id }, at) => {
      const input = inputs[at];
      if (input) input.value = String(counts[id] ?? 0);
    });
    const more = find("[data-more]", HTMLDetailsElement, form);
    more.open = data.specialties.some(
      ({ id }) => counts[id] && more.querySelector(`[data-specialty="${id}"]`),
    );
    show();
  });
  form.addEventListener("input", () => {
    touched = true;
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
}

function wholeNumber(text: string | undefined): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : 0;
}
