import type { Facts, Program } from "../engine/facts.ts";
import { checksum } from "./checksum.ts";
import { cleanName, isEntryId } from "./list.ts";
import { FORMS, OWN_RULES, type OwnRules, RULE_NAMES, type RuleName } from "./own-rules.ts";

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
const OWN_SOURCE = "own-file";
const OWN_PREFIX = "own-";
/** Programs of the visitor's own. */
export const MOST_OWN = 10_000;

/** The places of our data, so that a city in the file gets its county and region. */
export interface KnownPlaces {
  find(city: string, state: string): { city: string; county: string; region: string } | undefined;
}

/** The program as the engine takes it. What the file says counts as the program's own words, undated: the visitor answers for them. */
export function ownToEngine(own: OwnProgram, places: KnownPlaces): Program {
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
  return Object.fromEntries(
    RULE_NAMES.flatMap((name) => {
      const { field, toFact } = OWN_RULES[name];
      const given = rules[name];
      if (given === undefined) return [];
      const value = (toFact as (value: unknown) => unknown)(given);
      return [[field, [{ value, source: OWN_SOURCE, kind: "program", shown: null }]]];
    }),
  );
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

/** True for programs that the visitor brought, which are none of our data. */
export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_PREFIX);
}

/** Programs that were sound. */
export interface ReadOwn {
  readonly programs: readonly OwnProgram[];
  readonly lost: number;
  /** Rules that could not be read; their programs are kept. */
  readonly lostRules: readonly LostRule[];
}

/** A rule of a program that could not be read. */
export interface LostRule {
  /** The program's name. */
  readonly name: string;
  readonly rule: RuleName;
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

type OnLost = (name: string, rule: RuleName) => void;

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

function readRules(json: unknown, onLost: (rule: RuleName) => void): OwnRules {
  if (typeof json !== "object" || json === null) return {};
  const raw = json as Record<string, unknown>;
  return Object.fromEntries(
    RULE_NAMES.flatMap((name) => {
      const given = Object.hasOwn(raw, name) ? raw[name] : undefined;
      const value = FORMS[OWN_RULES[name].form](given);
      if (value === undefined && given !== undefined) onLost(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
