import type { Strength } from "./facts.ts";
import type { Occasion } from "./profile.ts";
import type { Hinted, Known, Rule } from "./rule.ts";
import { monthsBetween, sayDay } from "./wording.ts";

/** Months after which a page counts as old (design: "a rule from a page older than 36 months still counts and says so"). */
export const OLD_RULE_MONTHS = 36;

/**
 * A sentence with what the reader must know of its word: "It sponsors J-1 visas (said of all of its sponsor's programs; page undated). <note>".
 * `text` comes without its full stop.
 */
export function tell(text: string, known: Known<unknown>, occasion: Occasion): string {
  const parts: string[] = [];
  if (known.sponsorWide) parts.push("said of all of its sponsor's programs");
  const age = "reason" in known ? null : ageWords(known, occasion);
  if (age !== null) parts.push(age);
  const caveats = parts.length > 0 ? ` (${parts.join("; ")})` : "";
  return `${text}${caveats}.${known.note ? ` ${known.note}` : ""}`;
}

function ageWords({ shown, notAfter, told }: Known<unknown>, { asOf }: Occasion): string | null {
  if (told !== undefined) return `you were told on ${sayDay(told)}`;
  if (shown === null)
    return notAfter === null ? "page undated" : `page of ${notAfter.slice(0, 4)} or before, confirm it`;
  return monthsBetween(shown, asOf) > OLD_RULE_MONTHS ? `page of ${shown.slice(0, 4)}, confirm it` : null;
}

/** What a page that decides nothing says, and why it decides nothing: "A page of 2015 said: it requires ... Ask whether that still holds." */
export function hintWords({ reason, shown, notAfter }: Hinted<unknown>, sentence: string): string {
  const words = `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  if (reason === "general-terms") return sentence;
  if (reason === "hearsay") return `Only a directory or forum says: ${words} Ask whether that is so.`;
  if (reason === "changed")
    return `Its page has changed since it said: ${words} Ask whether that still holds.`;
  const said =
    reason === "dropped"
      ? "An earlier copy of its page said, and a later one no longer shows:"
      : `A page of ${shown?.slice(0, 4) ?? `${notAfter?.slice(0, 4)} or before`}, too old to count, said:`;
  return `${said} ${words} Ask whether that still holds.`;
}

/** Why a program's word is not known: its pages disagree, or say nothing of it. */
export function silence(rule: Rule<unknown>, silent: string, topic: string): string {
  return rule.state === "disputed" ? `Its pages disagree on ${topic}.` : silent;
}

/** "requires", "asks, with exceptions, for", "prefers". */
export function asks(strength: Strength): string {
  if (strength === "required") return "It requires";
  return strength === "exceptions" ? "It asks, with exceptions, for" : "It prefers";
}
