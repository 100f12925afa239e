import type { Option } from "../shared/names.ts";

/** What is said of an option stands beside its name up to this many characters, else in a fold below the list. */
const SHORT = 20;
/** Names of more characters than this want the whole width of a phone. */
const LONG = 30;

/** What is said of it is too long to stand beside its name. */
export function isExplained({ about = "" }: Option): boolean {
  return about.length > SHORT;
}

/** The class of a list of options: with what is said of them in a column, one below the other, or beside each other. */
export function columnsOf(options: readonly Option[]): string {
  if (options.some((option) => option.about && !isExplained(option))) return "counted";
  return options.some(({ name }) => name.length > LONG) ? "choices choices--long" : "choices";
}
