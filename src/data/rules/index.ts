import type { Rule } from "./rule.ts";

/** Every rule across records. A rule that is not listed here does not run; a test compares the list with the folder. */
export const RULES: readonly Rule[] = [];
