/** Text that a spreadsheet would run: it begins with one of these, or with the mark and one of these. */
const RUNS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The text with a `'` before it when a spreadsheet would take it for a formula. `unguard` takes away just that. */
export function guard(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

export function unguard(text: string): string {
  return text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;
}
