import { isStatedDay } from "../engine/day.ts";
import type { Fact, Facts, Program, VisaAnswer } from "../engine/facts.ts";
import { checksum } from "./checksum.ts";
import { cleanName, isEntryId } from "./list.ts";

/** What a visitor's own file says of a program's rules. */
export interface OwnRules {
  readonly takesImgs?: boolean;
  readonly visaJ1?: VisaAnswer;
  readonly visaH1b?: VisaAnswer;
  readonly step2Minimum?: number;
  readonly graduationYears?: number;
  readonly failures?: number;
  readonly usceMonths?: number;
  /** `MM-DD` or `YYYY-MM-DD`. */
  readonly deadline?: string;
}

/** A program that a visitor brought in a file of their own. */
export interface OwnProgram {
  readonly id: string;
  readonly acgmeId: string | null;
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
      step2Minimum: fact(rules.step2Minimum === 0 ? ("none" as const) : rules.step2Minimum),
    }),
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
        needed: rules.usceMonths > 0,
        months: rules.usceMonths > 0 ? rules.usceMonths : null,
        handsOn: false,
        withinYears: null,
      }),
    }),
    ...(rules.deadline !== undefined && { deadline: fact(rules.deadline) }),
  };
}

/** The id of a program of one's own: the same for the same number, or else for the same name and place. */
export function ownId({
  acgmeId,
  name,
  city,
  state,
}: Pick<OwnProgram, "acgmeId" | "name" | "city" | "state">): string {
  if (acgmeId) return `${OWN_PREFIX}${acgmeId}`;
  const words = `${name} ${city} ${state}`.normalize("NFKD").toLowerCase();
  const slug = words
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${OWN_PREFIX}${slug || "program"}-${checksum(words, 6)}`;
}

export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_PREFIX);
}

const VISA_ANSWERS: readonly VisaAnswer[] = ["yes", "no", "case-by-case"];

/** Reads kept programs that may be broken or hostile; keeps the sound ones. */
export function readOwn(json: unknown): { readonly programs: readonly OwnProgram[]; readonly lost: number } {
  if (!Array.isArray(json)) return { programs: [], lost: json === undefined ? 0 : 1 };
  const programs = new Map<string, OwnProgram>();
  for (const one of json.slice(0, MOST_OWN)) {
    const program = readProgram(one);
    if (program && !programs.has(program.id)) programs.set(program.id, program);
  }
  return { programs: [...programs.values()], lost: json.length - programs.size };
}

function readProgram(json: unknown): OwnProgram | null {
  if (typeof json !== "object" || json === null) return null;
  const { id, acgmeId, name, specialty, city, state, rules } = json as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === "string" ? cleanName(value) : "");
  if (!isEntryId(id) || !isOwnId(id) || text(name) === "") return null;
  return {
    id,
    acgmeId: typeof acgmeId === "string" && /^\d{10}$/.test(acgmeId) ? acgmeId : null,
    name: text(name),
    specialty: text(specialty),
    city: text(city),
    state: text(state),
    rules: readRules(rules),
  };
}

function readRules(json: unknown): OwnRules {
  if (typeof json !== "object" || json === null) return {};
  const raw = json as Record<string, unknown>;
  const visa = (value: unknown) => VISA_ANSWERS.find((one) => one === value);
  const whole = (value: unknown, most: number) =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
  const rules = {
    takesImgs: typeof raw.takesImgs === "boolean" ? raw.takesImgs : undefined,
    visaJ1: visa(raw.visaJ1),
    visaH1b: visa(raw.visaH1b),
    step2Minimum: whole(raw.step2Minimum, 300),
    graduationYears: whole(raw.graduationYears, 60),
    failures: whole(raw.failures, 20),
    usceMonths: whole(raw.usceMonths, 60),
    deadline: isStatedDay(raw.deadline) ? raw.deadline : undefined,
  };
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined));
}
