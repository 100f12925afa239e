import { isStatedDay } from "../engine/day.ts";
import type { Fact, Facts, Program, VisaAnswer } from "../engine/facts.ts";
import { checksum } from "./checksum.ts";
import { cleanName, isEntryId } from "./list.ts";

/** What a visitor's own file says of a program's rules. */
export interface OwnRules {
  readonly takesImgs?: boolean;
  readonly visaJ1?: VisaAnswer;
  readonly visaH1b?: VisaAnswer;
  /** "none" = it is said that there is no minimum. */
  readonly step2Minimum?: number | "none";
  /** A usual score, such as an average: no rule. */
  readonly step2Typical?: number;
  readonly graduationYears?: number;
  /** Failures that are still accepted. */
  readonly failures?: number;
  /** 0 = none is needed, "some" = it is needed, how much is not said. */
  readonly usceMonths?: number | "some";
  /** `MM-DD` or `YYYY-MM-DD`. */
  readonly deadline?: string;
}

/** A program that a visitor brought in a file of their own. */
export interface OwnProgram {
  readonly id: string;
  readonly acgmeId: string | null;
  /** Of a program without an ACGME number. */
  readonly nrmpCode: string | null;
  readonly name: string;
  /** An id of ours where the words in the file name one, else the words themselves. */
  readonly specialty: string;
  readonly city: string;
  readonly state: string;
  readonly rules: OwnRules;
}

/** Stands for the visitor's file where a page would stand. */
export const OWN_SOURCE = "own-file";
export const OWN_PREFIX = "own-";
export const MOST_OWN = 10_000;

/** The places of our data, so that a city in the file gets its county and region. */
export interface KnownPlaces {
  find(city: string, state: string): { city: string; county: string; region: string } | undefined;
}

/** The program as the engine takes it. What the file says counts as the program's own words, undated: the visitor answers for them. */
export function toEngineProgram(own: OwnProgram, places: KnownPlaces): Program {
  const place = places.find(own.city, own.state) ?? { city: "", county: "", region: "" };
  return {
    id: own.id,
    name: own.name,
    specialty: own.specialty,
    ...place,
    state: own.state,
    facts: factsOf(own.rules),
  };
}

function factsOf(rules: OwnRules): Facts {
  const fact = <T>(value: T): readonly Fact<T>[] => [
    { value, source: OWN_SOURCE, kind: "program", shown: null },
  ];
  return {
    ...(rules.takesImgs !== undefined && { takesImgs: fact(rules.takesImgs) }),
    ...(rules.visaJ1 !== undefined && { visaJ1: fact(rules.visaJ1) }),
    ...(rules.visaH1b !== undefined && { visaH1b: fact(rules.visaH1b) }),
    ...(rules.step2Minimum !== undefined && {
      step2Minimum: fact(rules.step2Minimum),
    }),
    ...(rules.step2Typical !== undefined && { step2Typical: fact(rules.step2Typical) }),
    ...(rules.graduationYears !== undefined && {
      graduation: fact({ years: rules.graduationYears, since: "graduation" as const }),
    }),
    ...(rules.failures !== undefined && {
      failures: fact({
        allowed: rules.failures,
        exams: ["step1", "step2"] as const,
        counted: "together" as const,
      }),
    }),
    ...(rules.usceMonths !== undefined && {
      usce: fact({
        needed: rules.usceMonths !== 0,
        months: rules.usceMonths === "some" || rules.usceMonths === 0 ? null : rules.usceMonths,
        handsOn: false,
        withinYears: null,
      }),
    }),
    ...(rules.deadline !== undefined && { deadline: fact(rules.deadline) }),
  };
}

/** The id of a program of one's own: the same for the same number, or else for the same name, specialty and place. */
export function ownId(
  own: Pick<OwnProgram, "acgmeId" | "nrmpCode" | "name" | "specialty" | "city" | "state">,
): string {
  const { acgmeId, nrmpCode, name, specialty, city, state } = own;
  if (acgmeId) return `${OWN_PREFIX}${acgmeId}`;
  if (nrmpCode) return `${OWN_PREFIX}${nrmpCode.toLowerCase()}`;
  const words = [name, specialty, city, state].filter(Boolean).join(" ").normalize("NFKD").toLowerCase();
  const slug = words
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
  return `${OWN_PREFIX}${slug || "program"}-${checksum(words, 6)}`;
}

export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_PREFIX);
}

const VISA_ANSWERS: readonly VisaAnswer[] = ["yes", "no", "case-by-case"];

export interface ReadOwn {
  readonly programs: readonly OwnProgram[];
  readonly lost: number;
  /** Rules that could not be read; their programs are kept. */
  readonly lostRules: readonly LostRule[];
}

export interface LostRule {
  /** The program's name. */
  readonly name: string;
  readonly rule: keyof OwnRules;
}

/** Reads kept programs that may be broken or hostile; keeps the sound ones. */
export function readOwn(json: unknown): ReadOwn {
  if (!Array.isArray(json)) return { programs: [], lost: json === undefined ? 0 : 1, lostRules: [] };
  const programs = new Map<string, OwnProgram>();
  const lostRules: LostRule[] = [];
  for (const one of json.slice(0, MOST_OWN)) {
    const program = readProgram(one, (name, rule) => lostRules.push({ name, rule }));
    if (program && !programs.has(program.id)) programs.set(program.id, program);
  }
  return { programs: [...programs.values()], lost: json.length - programs.size, lostRules };
}

type OnLost = (name: string, rule: keyof OwnRules) => void;

function readProgram(json: unknown, onLost: OnLost): OwnProgram | null {
  if (typeof json !== "object" || json === null) return null;
  const { id, acgmeId, nrmpCode, name, specialty, city, state, rules } = json as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === "string" ? cleanName(value) : "");
  if (!isEntryId(id) || !isOwnId(id) || text(name) === "") return null;
  return {
    id,
    acgmeId: typeof acgmeId === "string" && /^\d{10}$/.test(acgmeId) ? acgmeId : null,
    nrmpCode: typeof nrmpCode === "string" && /^\d{7}[A-Z]\d$/.test(nrmpCode) ? nrmpCode : null,
    name: text(name),
    specialty: text(specialty),
    city: text(city),
    state: text(state),
    rules: readRules(rules, (rule) => onLost(text(name), rule)),
  };
}

const MOST = { score: 300, years: 60, failures: 20, months: 60 };

function readRules(json: unknown, onLost: (rule: keyof OwnRules) => void): OwnRules {
  if (typeof json !== "object" || json === null) return {};
  const raw = json as Record<string, unknown>;
  const whole = (value: unknown, most: number) =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
  const visa = (value: unknown) => VISA_ANSWERS.find((one) => one === value);
  const readers: { readonly [K in keyof OwnRules]-?: (value: unknown) => OwnRules[K] | undefined } = {
    takesImgs: (value) => (typeof value === "boolean" ? value : undefined),
    visaJ1: visa,
    visaH1b: visa,
    // Files of the first version wrote 0 for "no minimum".
    step2Minimum: (value) => (value === "none" || value === 0 ? "none" : whole(value, MOST.score)),
    step2Typical: (value) => whole(value, MOST.score),
    graduationYears: (value) => whole(value, MOST.years),
    failures: (value) => whole(value, MOST.failures),
    usceMonths: (value) => (value === "some" ? value : whole(value, MOST.months)),
    deadline: (value) => (isStatedDay(value) ? value : undefined),
  };
  return Object.fromEntries(
    Object.entries(readers).flatMap(([rule, read]) => {
      const given = Object.hasOwn(raw, rule) ? raw[rule] : undefined;
      const value = read(given);
      if (value === undefined && given !== undefined) onLost(rule as keyof OwnRules);
      return value === undefined ? [] : [[rule, value]];
    }),
  );
}
