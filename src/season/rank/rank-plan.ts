import { type Choice, knowFrom } from "./choices.ts";

/** What sort of place a program offers: the whole training; one from the second year on; one year alone, for the second list or for both. */
export const PLACES = ["whole", "advanced", "first-year", "first-year-alone"] as const;
export type Place = (typeof PLACES)[number];

/** How sure the visa is. */
const PROOFS = ["unknown", "page", "said", "written"] as const;
export type Proof = (typeof PROOFS)[number];

/** A program that may be ranked. */
export interface Ranked {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly visa: Proof;
  /** The visitor would rather not match than go there. */
  readonly isOut: boolean;
  readonly note: string;
}

/** What the visitor has decided about their rank list so far, oldest choice first. */
export interface RankPlan {
  readonly programs: readonly Ranked[];
  readonly choices: readonly Choice[];
}

/** A rank list that nobody has begun. */
export const NO_PLAN: RankPlan = { programs: [], choices: [] };

/** NRMP takes no longer list. */
export const MOST_RANKED = 300;
const MOST_CHOICES = 6_000;
/** Characters of a reason or a note. */
export const MOST_REASON_WORDS = 500;
const MOST_NAME = 200;
const ID = /^[a-z0-9][a-z0-9-]{0,119}$/;

/** The list that NRMP calls primary: whole and advanced places, and single years that are wanted by themselves. */
export function primaryOf({ programs }: RankPlan): readonly string[] {
  return idsOf(programs, ({ place }) => place !== "first-year");
}

/** The second list, of single years that go with an advanced place. */
export function secondOf({ programs }: RankPlan): readonly string[] {
  return idsOf(programs, ({ place }) => place === "first-year" || place === "first-year-alone");
}

function idsOf(programs: readonly Ranked[], isWanted: (program: Ranked) => boolean): readonly string[] {
  return programs.filter((program) => !program.isOut && isWanted(program)).map(({ id }) => id);
}

/** Puts programs at the end; those already there stay as they are. */
export function addRanked(
  plan: RankPlan,
  named: readonly { readonly id: string; readonly name: string }[],
): RankPlan {
  const held = new Set(plan.programs.map(({ id }) => id));
  const fresh = named
    .filter(({ id, name }) => ID.test(id) && lineOf(name) !== "" && !held.has(id) && held.add(id))
    .map(
      ({ id, name }): Ranked => ({
        id,
        name: lineOf(name).slice(0, MOST_NAME),
        place: "whole",
        visa: "unknown",
        isOut: false,
        note: "",
      }),
    );
  if (fresh.length === 0) return plan;
  return {
    ...plan,
    programs: [...plan.programs, ...fresh].slice(0, Math.max(MOST_RANKED, plan.programs.length)),
  };
}

/** An id for a name that somebody typed: the same for other blanks, case and accents, another for other letters of any script. */
export function idOfName(name: string): string {
  const letters = lineOf(name).toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, "");
  const word = letters.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  const other = letters.replaceAll(/[^\p{L}\p{N}]|[a-z0-9]/gu, "");
  return `typed-${[word.slice(0, 80).replace(/-+$/, ""), ...(other ? [markOf(other)] : [])].filter(Boolean).join("-") || "name"}`;
}

/** Takes a program and every choice about it away. */
export function removeRanked({ programs, choices }: RankPlan, id: string): RankPlan {
  return {
    programs: programs.filter((program) => program.id !== id),
    choices: choices.filter(({ over, under }) => over !== id && under !== id),
  };
}

/** Changes what is noted of one program; a note is cleaned. */
export function changeRanked(
  plan: RankPlan,
  id: string,
  change: Partial<Omit<Ranked, "id" | "name">>,
): RankPlan {
  return {
    ...plan,
    programs: plan.programs.map((program) =>
      program.id === id
        ? { ...program, ...change, ...(change.note !== undefined && { note: textOf(change.note) }) }
        : program,
    ),
  };
}

/** Notes an answer. Between two that tie it settles their order and no other. An answer to a pair that was asked before takes its place. */
export function choose(
  plan: RankPlan,
  answer: Pick<Choice, "over" | "under" | "why"> & { isTie: boolean },
): RankPlan {
  const { over, under, why, isTie } = answer;
  const known = knowOf(plan);
  const is = isTie ? "tie" : known.relation(over, under) === "tie" ? "within" : "better";
  const choice: Choice = { over, under, is, why: textOf(why) };
  const choices = [...plan.choices, choice];
  // What the new answer made untrue is open again, and must not come back when this one is changed once more.
  const untrue = new Set(knowFrom(allIds(plan), choices).dropped);
  return { ...plan, choices: choices.filter((one) => !untrue.has(one)).slice(-MOST_CHOICES) };
}

/** Both together; where they differ, `over` holds, and of two answers that cannot both be true it keeps the one in `over`. */
export function joinPlans(under: RankPlan, over: RankPlan): RankPlan {
  const programs = [
    ...new Map([...under.programs, ...over.programs].map((one) => [one.id, one])).values(),
  ].slice(0, MOST_RANKED);
  const ids = new Set(programs.map(({ id }) => id));
  const told = new Set(over.choices.map((one) => JSON.stringify(one)));
  const older = under.choices.filter((one) => !told.has(JSON.stringify(one)));
  const choices = [...older, ...over.choices].filter((one) => ids.has(one.over) && ids.has(one.under));
  const plan = { programs, choices };
  const untrue = new Set(knowOf(plan).dropped);
  return { ...plan, choices: choices.filter((one) => !untrue.has(one)).slice(-MOST_CHOICES) };
}

/** Everything that the choices of a plan say. */
export function knowOf(plan: RankPlan) {
  return knowFrom(allIds(plan), plan.choices);
}

function allIds({ programs }: RankPlan): readonly string[] {
  return programs.map(({ id }) => id);
}

/** The reasons that were given between two, as they stand now, newest first. */
export function reasonsBetween({ choices }: RankPlan, a: string, b: string): readonly Choice[] {
  return choices
    .filter(
      ({ over, under, why }) => why !== "" && ((over === a && under === b) || (over === b && under === a)),
    )
    .toReversed();
}

/** As much of a kept plan as was sound. */
export interface ReadPlan {
  readonly plan: RankPlan;
  /** Programs and choices that could not be read. */
  readonly lost: number;
}

/** Reads a kept plan that may be broken, old or hostile: keeps what is sound, counts the rest. Never throws. */
export function readRankPlan(json: unknown): ReadPlan {
  if (typeof json !== "object" || json === null) return { plan: NO_PLAN, lost: json === undefined ? 0 : 1 };
  const { programs, choices } = json as Record<string, unknown>;
  const given = Array.isArray(programs) ? programs : [];
  const told = Array.isArray(choices) ? choices : [];
  const read = given.flatMap((one) => readRanked(one) ?? []);
  const kept = [...new Map(read.map((one) => [one.id, one])).values()].slice(0, MOST_RANKED);
  const ids = new Set(kept.map(({ id }) => id));
  const sound = told.flatMap((one) => readChoice(one, ids) ?? []).slice(-MOST_CHOICES);
  const plan = kept.length === 0 && sound.length === 0 ? NO_PLAN : { programs: kept, choices: sound };
  return { plan, lost: given.length - kept.length + told.length - sound.length };
}

function readRanked(json: unknown): Ranked | null {
  if (typeof json !== "object" || json === null) return null;
  const { id, name, place, visa, isOut, note } = json as Record<string, unknown>;
  if (typeof id !== "string" || !ID.test(id)) return null;
  return {
    id,
    name: (typeof name === "string" && lineOf(name).slice(0, MOST_NAME)) || id,
    place: PLACES.find((one) => one === place) ?? "whole",
    visa: PROOFS.find((one) => one === visa) ?? "unknown",
    isOut: isOut === true,
    note: typeof note === "string" ? textOf(note) : "",
  };
}

function readChoice(json: unknown, ids: ReadonlySet<string>): Choice | null {
  if (typeof json !== "object" || json === null) return null;
  const { over, under, is, why } = json as Record<string, unknown>;
  if (typeof over !== "string" || typeof under !== "string" || over === under) return null;
  if (!ids.has(over) || !ids.has(under) || (is !== "better" && is !== "tie" && is !== "within")) return null;
  return { over, under, is, why: typeof why === "string" ? textOf(why) : "" };
}

/** Control characters, but for the line end and the tab. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

function textOf(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(CONTROL, "").slice(0, MOST_REASON_WORDS).toWellFormed();
}

function lineOf(text: string): string {
  return textOf(text).replaceAll(/\s+/g, " ").trim();
}

function markOf(text: string): string {
  let mark = 0;
  for (const letter of text) mark = (Math.imul(mark, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return mark.toString(36);
}
