import type { Content } from "../content.ts";
import type { Issue } from "../issue.ts";

/** What a rule has to know besides the records. */
export interface RuleContext {
  /** `YYYY-MM-DD`. No rule reads a clock. */
  readonly today: string;
  /** Records that exist but could not be read, as `sources/samc-faq`: nothing that refers to them is wrong for that. */
  readonly unreadable: ReadonlySet<string>;
}

/** A rule across records, which no schema can express. */
export interface ContentRule {
  /** Kebab-case, as its file. */
  readonly name: string;
  /** What an editor has to know, in a sentence. */
  readonly description: string;
  check(content: Content, context: RuleContext): Iterable<Issue>;
}
