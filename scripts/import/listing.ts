import type { ProgramRecord } from "../../src/content/schemas/program.ts";
import type { ListRow } from "./list-rows.ts";

type Listing = Pick<ProgramRecord["listing"], "status" | "note">;

/** What a flag means for the record: a standing other than listed, a sentence, or that nobody but the uniformed may apply. */
interface Meaning {
  readonly when: RegExp;
  readonly status?: Listing["status"];
  readonly note?: (flag: RegExpExecArray) => string;
  readonly isMilitary?: true;
}

const MEANINGS: readonly Meaning[] = [
  {
    when: /^not in the ACGME report of (\d{4}-\d\d-\d\d)/,
    status: "doubtful",
    note: ([, day]) => `Not in the ACGME report of ${day}; do not count it as current.`,
  },
  {
    when: /^own page reports closing/,
    status: "doubtful",
    note: () => "Whoever read the list found its own page telling of an end: ask before you apply.",
  },
  { when: /^military/, isMilitary: true, note: () => "Military: uniformed applicants only." },
  { when: /^preliminary year only/, note: () => "A preliminary year only: no training to the end." },
  { when: /^new program in (.+)/, note: ([, list]) => `New in ${list}.` },
  {
    when: /^id seen in one list only/,
    note: () => "Its ACGME number stands in this list only.",
  },
  {
    when: /^state digits of the id differ/,
    note: () => "The state digits in its ACGME number are another state's.",
  },
  {
    when: /^same name and city as another id/,
    note: () => "The list has another of the same name and city.",
  },
  { when: /^city odd in the list/, note: () => "The list is not plain about its city." },
];

/** True for a row that no list of programs holds: it waits for a page that names the program. */
export function isSecondHand({ flags }: Pick<ListRow, "flags">): boolean {
  return flags.some((flag) => /^second-hand/.test(flag));
}

/** The standing of a listed row by its flags. A flag that nobody has given a meaning throws: it may change who can apply. */
export function listingOf({ acgmeId, flags }: ListRow): Listing & { readonly isMilitary: boolean } {
  const read = flags.map((flag) => {
    const meaning = MEANINGS.find(({ when }) => when.test(flag));
    if (!meaning)
      throw new Error(
        `${acgmeId}: nobody has said what the flag "${flag}" means (scripts/import/listing.ts).`,
      );
    return { meaning, note: meaning.note?.(meaning.when.exec(flag) as RegExpExecArray) };
  });
  const note = [...new Set(read.flatMap((one) => one.note ?? []))].join(" ");
  return {
    status: read.find(({ meaning }) => meaning.status)?.meaning.status ?? "listed",
    ...(note && { note }),
    isMilitary: read.some(({ meaning }) => meaning.isMilitary),
  };
}
