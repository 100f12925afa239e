/** A program's number as a cell of a file gives it. `rounded` = a spreadsheet has cut its digits. */
export type ReadNumber =
  | { readonly is: "acgme"; readonly acgmeId: string }
  | { readonly is: "nrmp"; readonly nrmpCode: string }
  | { readonly is: "nine-digits"; readonly acgmeId: string }
  | { readonly is: "rounded" };

const DIGITS = 10;
/** Longer cells hold an address at most. */
const MOST_LETTERS = 300;
const LABEL = /^(?:(?:acgme|eras|nrmp|program|residency|id|code|number|no|nr)\b|[\s.:#()])+(?=[\d'"’=])/i;
const IN_ADDRESS = /^(?:https?:\/\/|www\.)\S*?[/=_-](\d{10})(?:\.html?)?\/?(?:[?#]\S*)?$/i;
/** Of three and three, as spreadsheets set large numbers: "1,404,821,419". */
const IN_THREES = /^\d{1,3}([,.'’])\d{3}\1\d{3}\1\d{3}$/;
const POWER = /^(\d)[.,](\d+)e\+?0*(\d+)$/i;

/**
 * The number of a program in any of the ways in which files write it: `1404821419`, `140-48-21419`, `1404821419.0`, `1.404821419E+09`,
 * `ID: 1404821419`, `="1404821419"`, `'1404821419`, an address that ends in it; an NRMP code such as `2973400C0`. Null = something else.
 * A number of nine digits may be one that has lost its zero: only a table can tell.
 */
export function readNumber(cell: string): ReadNumber | null {
  const text = cell
    .slice(0, MOST_LETTERS + 1)
    .replaceAll(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .trim();
  if (text.length > MOST_LETTERS) return null;
  const address = IN_ADDRESS.exec(text)?.[1];
  if (address) return { is: "acgme", acgmeId: address };
  const bare = text
    .replace(LABEL, "")
    .replace(/^=?\s*["'’]*\s*/, "")
    .replace(/\s*["'’]*$/, "");
  const code = bare.replaceAll(/[\s.-]/g, "").toUpperCase();
  if (/^\d{7}[A-Z]\d$/.test(code)) return { is: "nrmp", nrmpCode: code };
  const power = POWER.exec(bare);
  if (power) return readPower(power);
  const whole = bare.replace(/[.,]0+$/, "");
  const digits = (IN_THREES.test(whole) ? whole.replaceAll(/\D/g, "") : whole).replaceAll(/[\s\-–]/g, "");
  if (/^\d{10}$/.test(digits)) return { is: "acgme", acgmeId: digits };
  return /^\d{9}$/.test(digits) ? { is: "nine-digits", acgmeId: `0${digits}` } : null;
}

/** Exact only where every one of the ten digits stands: "1.40482E+09" has lost four of them. */
function readPower([, first = "", rest = "", power = ""]: RegExpExecArray): ReadNumber | null {
  if (Number(power) !== DIGITS - 1) return null;
  return rest.length === DIGITS - 1 ? { is: "acgme", acgmeId: first + rest } : { is: "rounded" };
}
