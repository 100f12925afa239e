/**
 * Where a spreadsheet may take text for a formula: before a sign that starts one, at the beginning of a text or after what parts cells in
 * some country (a quoted `;` parts cells where `;` is the separator), quotes between left out.
 */
const RUNS = /(?<=(?:^|[,;|\t\r\n])["']*)(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/g;
const GUARDED = /(?<=(?:^|[,;|\t\r\n])["']*)'(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/g;

/** The text with a `'` at each place where a spreadsheet would see a formula. `unguard` takes away just those. */
export function guard(text: string): string {
  return text.replaceAll(RUNS, "'");
}

/** Takes away what `guard` put there, and no other `'`. */
export function unguard(text: string): string {
  return text.replaceAll(GUARDED, "");
}
