import { type FormName, OWN_RULES, RULE_NAMES, type RuleName } from "../own-rules.ts";

/** Columns that say which program a row is, and the visitor's own words on it. */
const ABOUT = {
  id: { label: "Whole File id" },
  number: { label: "ACGME number", hint: "an NRMP code will do" },
  nrmpCode: { label: "NRMP code" },
  link: { label: "Link", hint: "an address that ends in the ACGME number" },
  name: { label: "Program" },
  specialty: { label: "Specialty" },
  city: { label: "City", hint: "“City, State” is split" },
  state: { label: "State" },
  status: { label: "Status" },
  note: { label: "Note" },
  added: { label: "Added" },
  told: { label: "Told to you", hint: "as our own file writes it" },
} as const;

/** Columns that state a rule in another way than its own column does, beside which they stand. */
const OTHERWISE = {
  attempts: {
    rule: "failures",
    label: "Attempts allowed",
    hint: "with the one that is passed: 1 = no failure",
  },
} as const satisfies Readonly<Record<string, { rule: RuleName; label: string; hint: string }>>;

const HINTS: Readonly<Record<FormName, string>> = {
  "yes-no": "yes, no or case by case",
  visa: "yes, no or case by case",
  minimum: "a score they demand",
  usual: "an average: no minimum",
  years: "years, at most",
  failures: "failures that are accepted",
  months: "months, at least",
  day: "the last day to apply",
};

/** A column that states a rule. */
export type RuleTarget = RuleName | keyof typeof OTHERWISE;
/** What a column of a file can hold. */
export type Target = keyof typeof ABOUT | RuleTarget;

export const RULE_TARGETS: readonly RuleTarget[] = RULE_NAMES.flatMap((name) => [
  name,
  ...(Object.keys(OTHERWISE) as (keyof typeof OTHERWISE)[]).filter((one) => OTHERWISE[one].rule === name),
]);
export const TARGETS: readonly Target[] = [
  ...(Object.keys(ABOUT) as (keyof typeof ABOUT)[]),
  ...RULE_TARGETS,
];

/** Which rule a column states. */
export function ruleOf(target: RuleTarget): RuleName {
  return isOtherwise(target) ? OTHERWISE[target].rule : target;
}

function isOtherwise(target: RuleTarget): target is keyof typeof OTHERWISE {
  return Object.hasOwn(OTHERWISE, target);
}

/** The place of each target's column; a target without one is left out. */
export type Mapping = { readonly [T in Target]?: number };

interface Column {
  /** In the dialog and as the heading that we write. */
  readonly label: string;
  /** What the dialog says beside the label. */
  readonly hint?: string;
}

export const COLUMNS = Object.fromEntries([
  ...Object.entries(ABOUT),
  ...RULE_TARGETS.map((target) => [
    target,
    isOtherwise(target)
      ? OTHERWISE[target]
      : { label: OWN_RULES[target].label, hint: HINTS[OWN_RULES[target].form] },
  ]),
]) as Readonly<Record<Target, Column>>;

/** A file can be read when its rows tell which program each is. */
export function namesPrograms(mapping: Mapping): boolean {
  return [mapping.id, mapping.number, mapping.nrmpCode, mapping.link, mapping.name].some(
    (at) => at !== undefined,
  );
}
