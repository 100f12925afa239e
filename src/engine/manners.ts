import { GATES } from "./gates/index.ts";
import { PREFERENCES } from "./preferences/index.ts";
import type { Manner } from "./statement.ts";

/** How each field that pages of programs speak of is weighed, as its criterion says. */
export const MANNERS: ReadonlyMap<string, Manner<unknown, unknown>> = new Map(
  [...GATES, ...PREFERENCES].flatMap(
    ({ manners = {} }) => Object.entries(manners) as [string, Manner<unknown, unknown>][],
  ),
);
