import SAY from "../../content/words/plan.json" with { type: "json" };
import { checksum } from "./checksum.ts";
import { isEntryId, MOST_ENTRIES } from "./list.ts";

/**
 * A list of programs as a short text for an address fragment: version, then each program by its ACGME number in base 36 (marked with `_`) or
 * by its id (links of others may name the number plainly, or an NRMP code), then four letters that tell whether the link was cut. Names, notes and status stay at home.
 */
export const VERSION = "1";
const BETWEEN = "~";
const ACGME_MARK = "_";
/** `readFragment` reads no more than this. */
const MOST_CHARACTERS = 15_000;

/** A program in a link: by number or by id, whatever the sender had. */
export type SharedProgram =
  | { readonly by: "acgme"; readonly acgmeId: string }
  | { readonly by: "nrmp"; readonly nrmpCode: string }
  | { readonly by: "id"; readonly id: string };

/** A link that was read. */
export interface SharedList {
  readonly programs: readonly SharedProgram[];
  /** What could not be read, in words. */
  readonly lost: readonly string[];
}

/** The text for an address fragment; `fitsLink` tells whether it can be read again whole. */
export function encodeList(programs: readonly SharedProgram[]): string {
  const text = [
    VERSION,
    ...programs.map((one) =>
      one.by === "acgme"
        ? `${ACGME_MARK}${Number(one.acgmeId).toString(36)}`
        : one.by === "nrmp"
          ? one.nrmpCode
          : one.id,
    ),
  ].join(BETWEEN);
  return `${text}${BETWEEN}${checksum(text, CHECK_LENGTH)}`;
}

/** True when a list of programs makes a link that can be read again whole. */
export function fitsLink(programs: readonly SharedProgram[]): boolean {
  return programs.length <= MOST_ENTRIES && encodeList(programs).length <= MOST_CHARACTERS;
}

/** Reads what `encodeList` wrote. Keeps each sound program once; never throws. */
export function decodeList(text: string): SharedList {
  if (text.length > MOST_CHARACTERS) return { programs: [], lost: [SAY.shareList.thisLinkIsTooLongTo] };
  const parts = text.trim().split(BETWEEN);
  if (parts[0] !== VERSION)
    return {
      programs: [],
      lost: [
        /^\d+$/.test(parts[0] ?? "")
          ? SAY.shareList.thisLinkWasMadeByA
          : SAY.shareList.thisLinkHoldsNoListThat,
      ],
    };
  const lost: string[] = [];
  const check = parts.at(-1) ?? "";
  const isWhole = parts.length > 1 && check === checksum(parts.slice(0, -1).join(BETWEEN), CHECK_LENGTH);
  if (!isWhole) lost.push(SAY.shareList.theLinkWasCutOrChanged);
  const found = new Map<string, SharedProgram>();
  for (const part of isWhole ? parts.slice(1, -1) : parts.slice(1)) {
    const program = readPart(part);
    if (program) found.set(part, program);
    else if (isWhole) lost.push(SAY.shareList.theLinkNamesAProgramIn);
  }
  return { programs: [...found.values()].slice(0, MOST_ENTRIES), lost: [...new Set(lost)] };
}

function readPart(part: string): SharedProgram | null {
  if (/^\d{10}$/.test(part)) return { by: "acgme", acgmeId: part };
  if (/^\d{7}[A-Z]\d$/i.test(part)) return { by: "nrmp", nrmpCode: part.toUpperCase() };
  if (!part.startsWith(ACGME_MARK))
    return isEntryId(part) && part.length > CHECK_LENGTH ? { by: "id", id: part } : null;
  const code = part.slice(ACGME_MARK.length);
  if (!/^[0-9a-z]{1,7}$/.test(code)) return null;
  const acgmeId = String(Number.parseInt(code, 36)).padStart(10, "0");
  return acgmeId.length === 10 ? { by: "acgme", acgmeId } : null;
}

const CHECK_LENGTH = 4;
