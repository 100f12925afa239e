import SAY from "../../content/words/several-pages.json" with { type: "json" };
import type { Glances } from "../engine/glance.ts";
import type { Standing } from "../engine/rank.ts";
import type { Group } from "../engine/verdict-types.ts";

/** One list of the results: a group, or what a group parts into. */
export interface ResultsPart {
  readonly id: PartId;
  readonly group: Group;
  /** Null where the group is not parted. */
  readonly title: string | null;
  readonly about: string | null;
  readonly standings: readonly Standing[];
  /** Where many wait for the same two answers, they are folded by the institution that can give them. */
  readonly isByInstitution: boolean;
}

/** The parts of the results, each within one group; `yours` waits for an answer of the visitor's, `late` is past its last day. */
export type PartId = "open" | "one" | "yours" | "several" | "silent" | "step" | "closed" | "late";

interface PartRow {
  readonly group: Group;
  readonly title: string | null;
  readonly about: string | null;
  readonly isByInstitution?: true;
}

/** In the order of the page. */
const ROWS: Readonly<Record<PartId, PartRow>> = {
  open: { group: "open", title: null, about: null },
  one: {
    group: "ask",
    title: SAY.parts.oneAnswerIsMissing,
    about: SAY.parts.oneQuestionToTheProgramDecides,
  },
  yours: {
    group: "ask",
    title: SAY.parts.waitingForYou,
    about: SAY.parts.theyStateWhatTheyWantWhat,
  },
  several: { group: "ask", title: SAY.parts.severalAnswersAreMissing, about: null },
  silent: {
    group: "ask",
    title: SAY.parts.theyDoNotSayWhetherThey,
    about: SAY.parts.byInstitutionOneEMailTo,
    isByInstitution: true,
  },
  step: { group: "step", title: null, about: null },
  closed: { group: "closed", title: SAY.parts.theirPagesRuleYouOut, about: null },
  late: {
    group: "closed",
    title: SAY.parts.tooLateTheirLastDayIs,
    about: SAY.parts.byTheirOtherRulesYouCould,
  },
};

/** Gates that decide whether a program is worth asking at all. */
const IMGS_AND_VISA = ["takes-imgs", "visa"];

/** A group's programs in its parts, those without programs left out; within a part the order stays. */
export function partsOf(
  group: Group,
  standings: readonly Standing[],
  glances: Glances,
): readonly ResultsPart[] {
  const of = new Map<PartId, Standing[]>();
  for (const standing of standings) {
    const part = partOf(group, standing.id, glances);
    const rows = of.get(part) ?? [];
    rows.push(standing);
    of.set(part, rows);
  }
  return (Object.keys(ROWS) as PartId[]).flatMap((id) => {
    const { title, about, isByInstitution = false } = ROWS[id];
    const rows = of.get(id);
    return rows ? [{ id, group, title, about, standings: rows, isByInstitution }] : [];
  });
}

function partOf(group: Group, id: string, glances: Glances): PartId {
  const glance = glances.todoOf(id);
  if (group === "closed") return glance?.closes.join() === "deadline" ? "late" : "closed";
  if (group !== "ask") return group;
  const { asks = [], waits = [] } = glance ?? {};
  if (asks.length === 0) return waits.length > 0 ? "yours" : "several";
  if (asks.length === 1 && waits.length === 0) return "one";
  return asks.length === 2 && IMGS_AND_VISA.every((gate) => asks.includes(gate)) ? "silent" : "several";
}

/** Programs of one institution. */
export interface Institution {
  readonly id: string;
  readonly name: string;
  readonly standings: readonly Standing[];
}

/** The programs by their sponsor, in the order in which each one's first program comes. */
export function byInstitution(
  standings: readonly Standing[],
  sponsorOf: (id: string) => { readonly id: string; readonly name: string },
): readonly Institution[] {
  const of = new Map<string, { id: string; name: string; standings: Standing[] }>();
  for (const standing of standings) {
    const { id, name } = sponsorOf(standing.id);
    const one = of.get(id) ?? { id, name, standings: [] };
    one.standings.push(standing);
    of.set(id, one);
  }
  return [...of.values()];
}
