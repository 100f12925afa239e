/** The text of a calendar file (RFC 5545). Written here, for the one library that was measured weighs 9.5 kB and leaves the name unescaped. */

/** A component's lines: property names with their parameters, and values as they are to be written. */
export type Property = readonly [name: string, value: string];

/** Most octets of a line. */
const MOST_OCTETS = 75;

/** A component of a calendar with its lines folded (RFC 5545, 3.1); lines that are components already stay as they are. */
export function component(name: string, lines: readonly (Property | string)[]): string {
  const written = lines.map((line) => (typeof line === "string" ? line : `${fold(line.join(":"))}\r\n`));
  return `BEGIN:${name}\r\n${written.join("")}END:${name}\r\n`;
}

/** Text as a value. */
export function text(words: string): string {
  return words
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replaceAll(/[^\P{Cc}\t]/gu, "");
}

/** `YYYY-MM-DD` as a value. */
export function dayText(day: string): string {
  return day.replaceAll("-", "");
}

/** An instant as a value, in UTC, which every calendar shows in its owner's zone. */
export function instantText(instant: number): string {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, "");
}

/** Minutes as a value: in days or hours where they are whole. */
export function durationText(minutes: number): string {
  if (minutes % 1440 === 0) return `P${minutes / 1440}D`;
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
}

/** Long lines are broken between characters, never within one; each next one begins with a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
