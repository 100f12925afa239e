import SAY from "../../../content/words/plan.json" with { type: "json" };
import { type FormName, OWN_RULES, RULE_NAMES, type RuleName } from "../own-rules.ts";

/** Columns that say which program a row is, and the visitor's own words on it. */
const ABOUT = {
  id: { label: "Whole File id" },
  number: { label: SAY.targets.acgmeNumber, hint: SAY.targets.anNrmpCodeWillDo },
  nrmpCode: { label: SAY.targets.nrmpCode },
  link: { label: "Link", hint: SAY.targets.anAddressThatEndsInThe },
  name: { label: "Program" },
  specialty: { label: "Specialty" },
  city: { label: "City", hint: SAY.targets.cityStateIsSplit },
  state: { label: "State" },
  status: { label: "Status" },
  note: { label: "Note" },
  added: { label: "Added" },
  told: { label: SAY.targets.toldToYou, hint: SAY.targets.asOurOwnFileWritesIt },
} as const;

/** Columns that state a rule in another way than its own column does, beside which they stand. */
const OTHERWISE = {
  attempts: {
    rule: "failures",
    label: SAY.targets.attemptsAllowed,
    hint: SAY.targets.withTheOneThatIsPassed,
  },
} as const satisfies Readonly<Record<string, { rule: RuleName; label: string; hint: string }>>;

const HINTS: Readonly<Record<FormName, string>> = {
  "yes-no": SAY.targets.yesNoOrCaseByCase,
  visa: SAY.targets.yesNoOrCaseByCase,
  minimum: SAY.targets.aScoreTheyDemand,
  usual: SAY.targets.anAverageNoMinimum,
  years: SAY.targets.yearsAtMost,
  failures: SAY.targets.failuresThatAreAccepted,
  months: SAY.targets.monthsAtLeast,
  day: SAY.targets.theLastDayToApply,
};

/** A column that states a rule. */
export type RuleTarget = RuleName | keyof typeof OTHERWISE;
/** What a column of a file can hold. */
export type Target = keyof typeof ABOUT | RuleTarget;

/** Each rule's own column, and beside it those that say it in another way. */
export const RULE_TARGETS: readonly RuleTarget[] = RULE_NAMES.flatMap((name) => [
  name,
  ...(Object.keys(OTHERWISE) as (keyof typeof OTHERWISE)[]).filter((one) => OTHERWISE[one].rule === name),
]);
/** Everything that a column can hold, in the order of our own file. */
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

/** How each is offered to the visitor. */
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
