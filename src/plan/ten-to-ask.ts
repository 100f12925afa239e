import type { Standing } from "../engine/rank.ts";

/** One e-mail: the programs of an institution that it asks for. */
export interface ToAsk {
  readonly sponsor: { readonly id: string; readonly name: string };
  readonly ids: readonly string[];
}

/** E-mails that one person writes with care in a week. Our judgment. */
export const MOST_TO_ASK = 10;

/**
 * The visitor's own ten to ask this week: of what has to be asked, in the order of the results, one e-mail an institution, without programs that
 * were asked already or for which nothing but the visitor's own answer is missing.
 */
export function tenToAsk(
  asked: readonly Standing[],
  {
    sponsorOf,
    isOpen,
    isDone,
  }: {
    sponsorOf(id: string): ToAsk["sponsor"];
    /** The program itself has something to answer. */
    isOpen(id: string): boolean;
    /** The visitor has asked it, or is further. */
    isDone(id: string): boolean;
  },
): readonly ToAsk[] {
  const of = new Map<string, { sponsor: ToAsk["sponsor"]; ids: string[] }>();
  for (const { id } of asked) {
    if (isDone(id) || !isOpen(id)) continue;
    const sponsor = sponsorOf(id);
    const one = of.get(sponsor.id);
    if (one) one.ids.push(id);
    else if (of.size < MOST_TO_ASK) of.set(sponsor.id, { sponsor, ids: [id] });
  }
  return [...of.values()];
}
