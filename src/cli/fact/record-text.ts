/** A record as its file has it, before its schema is asked. */
export type Raw = Record<string, unknown>;

/** JavaScript puts keys that are numbers into an order of its own; with a mark before them years stay where a file has them. */
const MARK = "#";

/** A record's text as an object whose keys are in the order of the text. For `toText` alone: years bear a mark. */
export function readInOrder(text: string): Raw {
  return JSON.parse(text.replace(/"(\d+)"(?=\s*:)/g, `"${MARK}$1"`));
}

/** A record's file as the project writes it; years of a new value stand with the newest first. */
export function toText(record: object): string {
  return `${write(record, "\n")}\n`;
}

function write(value: unknown, newLine: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${newLine}  `;
  const isList = Array.isArray(value);
  const keys = Object.keys(value);
  if (keys.length === 0) return isList ? "[]" : "{}";
  if (!isList && keys.every((key) => /^\d{4}$/.test(key))) keys.reverse();
  const members = keys.map((key) => {
    const member = write((value as Readonly<Record<string, unknown>>)[key], inner);
    const name = /^#\d+$/.test(key) ? key.slice(MARK.length) : key;
    return isList ? member : `${JSON.stringify(name)}: ${member}`;
  });
  return `${isList ? "[" : "{"}${inner}${members.join(`,${inner}`)}${newLine}${isList ? "]" : "}"}`;
}
