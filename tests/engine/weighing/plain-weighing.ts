import type { Fact, Facts, Field } from "../../../src/engine/facts.ts";

/**
 * The weighing of pages once more, written plainly from the rules in words and sharing nothing with the engine: it knows no sentence, no
 * speed and no shared rules, only what counts. For tests alone.
 */

/** One statement of one page on one part. */
export interface Said {
  readonly part: string;
  readonly touches: readonly string[];
  readonly value: unknown;
  readonly firm: "required" | "exceptions" | "preferred";
  readonly fact: Fact<unknown>;
  readonly narrow?: ((left: readonly string[]) => unknown) | undefined;
}

/** What one group of readers is told of a part, as alternatives that each are a list of values that all hold. */
export interface Ruling {
  readonly part: string;
  readonly ways: readonly (readonly Said[])[];
}

export interface Plain {
  readonly rulings: readonly Ruling[];
  readonly wishes: readonly Ruling[];
  readonly hints: readonly Said[];
}

const ABOUT_IMGS: readonly Field[] = ["takesImgs", "visaJ1", "visaH1b", "workStatus", "ecfmg", "school"];

export function weighPlainly(facts: Facts, field: Field, day: string): Plain {
  const all = (facts[field] ?? []) as readonly Fact<unknown>[];
  const stated = all.flatMap((fact) => splitPlainly(field, fact));
  const decidesNothing = ({ fact }: { fact: Fact<unknown> }) =>
    fact.kind === "directory" ||
    fact.kind === "forum" ||
    fact.dropped === true ||
    fact.value === "eligible" ||
    isOlderThanFiveYears(fact, day);
  const rules = stated.filter((one) => one.firm !== "preferred" && !decidesNothing(one));
  const wishes = stated.filter((one) => one.firm === "preferred" && !decidesNothing(one));
  const hints = stated.filter((one) => one.firm !== "preferred" && decidesNothing(one));
  const speaks = all.some(
    (fact) =>
      !decidesNothing({ fact }) &&
      plainStrength(fact, "") !== "preferred" &&
      (splitPlainly(field, fact).length === 0 ||
        splitPlainly(field, fact).some(({ firm }) => firm !== "preferred")),
  );
  const heard = survivors(rules, field);
  // A wish for what is the rule anyway says nothing more.
  const said = new Set(heard.map(({ part, value }) => `${part} ${text(value)}`));
  const wished = survivors(wishes, field).filter(({ part, value }) => !said.has(`${part} ${text(value)}`));
  return {
    rulings: rulingsOf(heard, field),
    wishes: rulingsOf(wished, field),
    hints: speaks ? [] : survivors(hints, field, "news stands"),
  };
}

function rulingsOf(heard: readonly Said[], field: Field): readonly Ruling[] {
  const readers = ABOUT_IMGS.includes(field) ? [() => true] : [isForAll, isForImgs];
  return [...new Set(heard.map(({ part }) => part))].flatMap((part) =>
    readers.flatMap((belongs) => {
      const mine = heard.filter((one) => one.part === part && belongs(one.fact));
      return mine.length === 0 ? [] : [{ part, ways: waysToRead(mine, field) }];
    }),
  );
}

const isForImgs = (fact: Fact<unknown>) => fact.for === "imgs";
const isForAll = (fact: Fact<unknown>) => fact.for !== "imgs";

function survivors(list: readonly Said[], field: Field, news?: "news stands"): readonly Said[] {
  return list.flatMap((one) => {
    const beaten = one.touches.filter((topic) =>
      list.some(
        (other) =>
          other.touches.includes(topic) &&
          beats(other.fact, one.fact, field) &&
          !(news && isNewer(one.fact, other.fact)),
      ),
    );
    if (beaten.length === 0) return [one];
    const left = one.touches.filter((topic) => !beaten.includes(topic));
    return left.length > 0 && one.narrow ? [{ ...one, touches: left, value: one.narrow(left) }] : [];
  });
}

function beats(a: Fact<unknown>, b: Fact<unknown>, field: Field): boolean {
  const sameReaders = ABOUT_IMGS.includes(field) || isForImgs(a) === isForImgs(b);
  if (!sameReaders) return isForImgs(a) && a.replaces === true && !isBetterPage(b, a);
  return isBetterPage(a, b);
}

function isBetterPage(a: Fact<unknown>, b: Fact<unknown>): boolean {
  const place = (fact: Fact<unknown>) => {
    if (fact.kind === "directory" || fact.kind === "forum") return 5;
    if (fact.kind === "press") return 4;
    if (fact.kind === "official") return 3;
    return fact.kind === "sponsor" || fact.sponsorWide ? 2 : 1;
  };
  return place(a) === place(b) ? isNewer(a, b) : place(a) < place(b);
}

function isNewer(a: Fact<unknown>, b: Fact<unknown>): boolean {
  if (a.shown === null) return false;
  const until = b.shown ?? b.notAfter ?? null;
  return until !== null && firstDay(a.shown) > lastDay(until);
}

const firstDay = (date: string) =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
const lastDay = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

function isOlderThanFiveYears({ shown, notAfter }: Fact<unknown>, day: string): boolean {
  const until = shown ?? notAfter ?? null;
  return until !== null && lastDay(until) < `${Number(day.slice(0, 4)) - 5}${day.slice(4)}`;
}

/** Each page is a way to read; ways that say the same are one, and those that can all be right are one. */
function waysToRead(list: readonly Said[], field: Field): readonly (readonly Said[])[] {
  const pages = [...new Set(list.map(({ fact }) => `${fact.source}/${fact.sponsorWide === true}`))];
  const ways = pages.flatMap((page) => {
    const here = list.filter(({ fact }) => `${fact.source}/${fact.sponsorWide === true}` === page);
    const values = [...new Set(here.map(({ value }) => text(value)))].sort();
    const claims = values.map((value) => {
      const same = here.filter((one) => text(one.value) === value);
      const firm = mildestOf(same);
      return { ...(same[0] as Said), firm } as Said;
    });
    return canHold(claims, field, true) ? [claims] : claims.map((claim) => [claim]);
  });
  const apart = new Map<string, readonly Said[]>();
  for (const way of ways) {
    const key = way.map(({ value }) => text(value)).join("|");
    const before = apart.get(key);
    apart.set(key, before ? way.map((one, i) => agree(one, before[i] as Said)) : way);
  }
  const flat = [...apart.values()].flat();
  if (!canHold(flat, field, false)) return [...apart.values()];
  const values = [...new Set(flat.map(({ value }) => text(value)))];
  return [values.map((value) => flat.filter((one) => text(one.value) === value).reduce(agree))];
}

function mildestOf(said: readonly Said[]): Said["firm"] {
  const words = said.map(({ firm }) => firm);
  return words.includes("preferred") ? "preferred" : words.includes("exceptions") ? "exceptions" : "required";
}

/** Pages that agree: the firmest counts, but of pages that grant something the mildest. */
function agree(a: Said, b: Said): Said {
  const grants = a.value === true || a.value === "yes" || a.value === "case-by-case";
  const isBooleanPart = a.part === "needed" || a.part === "handsOn";
  const firm = [a, b].some((one) => one.firm === "required") ? "required" : mildestOf([a, b]);
  return { ...a, firm: grants && !isBooleanPart ? mildestOf([a, b]) : firm };
}

function canHold(list: readonly Said[], field: Field, onePage: boolean): boolean {
  return list.every((a) =>
    list.every((b) => text(a.value) === text(b.value) || pairHolds(a.value, b.value, field, onePage)),
  );
}

function pairHolds(a: unknown, b: unknown, field: Field, onePage: boolean): boolean {
  switch (field) {
    case "ecfmg":
    case "school":
    case "directorLetter":
      return true;
    case "step2Result":
      return a !== "not-required" && b !== "not-required";
    case "takesImgs":
    case "visaJ1":
    case "visaH1b":
      return false;
    case "step2Minimum":
      return onePage && a !== "none" && b !== "none";
    case "graduation":
      return onePage && [a, b].every((one) => (one as { years: unknown }).years !== "none");
    case "letters":
      return onePage && a !== 0 && b !== 0;
    case "usce":
      return onePage && typeof a === "number" && typeof b === "number";
    default:
      return onePage;
  }
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

export function plainStrength({ strength = "required" }: Fact<unknown>, part: string): Said["firm"] {
  return typeof strength === "string" ? strength : (strength[part] ?? "required");
}

function splitPlainly(field: Field, fact: Fact<unknown>): readonly Said[] {
  const one = (
    part: string,
    value: unknown,
    touches: readonly string[],
    named = part,
    narrow?: Said["narrow"],
  ): Said => ({
    part,
    touches,
    value,
    firm: plainStrength(fact, named),
    fact,
    narrow,
  });
  const value = fact.value as never;
  if (field === "letters")
    return ["count", "us", "inSpecialty"].flatMap((part) =>
      value[part] === null ? [] : [one(part, value[part], [part])],
    );
  if (field === "school") return [one(String(value), value, [String(value)])];
  if (field === "step1") {
    if (value === "pass") return [one("pass", "pass", ["pass"])];
    if (plainStrength(fact, "pass") === plainStrength(fact, "score"))
      return [one("score", value, ["pass", "score"], "score", () => value)];
    return [one("pass", "pass", ["pass"]), one("score", value, ["score"])];
  }
  if (field === "graduation") {
    const { years, since } = value as { years: unknown; since: string };
    const clocks = since === "either" ? ["graduation", "training-or-practice"] : [since];
    return clocks.map((clock) => one(clock, { since, years }, clocks));
  }
  if (field === "failures") {
    const { allowed, exams, counted } = value as { allowed: number; exams: string[]; counted: string };
    const sorted = exams.toSorted();
    if (counted === "each" || sorted.length === 1)
      return sorted.map((exam) => one(exam, { allowed, exams: [exam] }, [exam]));
    const words = sorted.map((exam) => plainStrength(fact, exam));
    const firm = words.includes("preferred")
      ? "preferred"
      : words.includes("exceptions")
        ? "exceptions"
        : "required";
    return [
      {
        ...one(`sum ${sorted}`, { allowed, exams: sorted }, sorted, "", (left) => ({ allowed, exams: left })),
        firm,
      },
    ];
  }
  if (field === "usce") {
    const { needed, months, handsOn, withinYears } = value as Record<string, unknown>;
    if (!needed) return [one("needed", false, ["needed"])];
    return [
      one("needed", true, ["needed"]),
      ...(months === null ? [] : [one("months", months, ["months"])]),
      ...(handsOn ? [one("handsOn", true, ["handsOn"])] : []),
      ...(withinYears === null ? [] : [one("withinYears", withinYears, ["withinYears"])]),
    ];
  }
  return [one("all", value, ["all"])];
}
