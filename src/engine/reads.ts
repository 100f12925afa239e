import type { Field } from "./facts.ts";
import { GATES } from "./gates/index.ts";
import { PREFERENCES } from "./preferences/index.ts";
import { REACH_READS } from "./reach.ts";

/** Every field of facts at which the engine looks: what criteria name, and what is told beside them. */
export const READ_FIELDS: ReadonlySet<Field> = new Set([
  ...[...GATES, ...PREFERENCES].flatMap(({ reads, alsoReads = [] }) => [...reads, ...alsoReads]),
  ...REACH_READS,
]);
