import type { Content } from "../../content/content.ts";
import { findNearest } from "../../content/nearest.ts";
import { readRecord } from "../../content/schema-words.ts";
import { POLICY_FIELDS } from "../../content/schemas/program-facts.ts";
import { SourceSchema } from "../../content/schemas/source.ts";
import { FIELDS, sayValue } from "../../facts/fields.ts";
import { findField, findOwner } from "./find-named.ts";
import { readShown, readStrength } from "./flags.ts";
import { factSchema, valueSchema } from "./request.ts";
import { expectedBy, partsOfValue, readTyped } from "./typed.ts";

/** Puts one question and gives what was typed; undefined at the end of what there is to read. */
export type Ask = (question: string) => Promise<string | undefined>;

/** The questioner went away. */
export class NoMoreAnswers extends Error {}

/** Asks for everything that a request holds, each answer until it fits. `say` prints a line. */
export async function askFact(
  content: Content,
  { ask, say }: { ask: Ask; say: (line: string) => void },
): Promise<Record<string, unknown>> {
  const answer = async (question: string): Promise<string> => {
    const typed = await ask(question);
    if (typed === undefined) throw new NoMoreAnswers("No answer.");
    return typed.trim();
  };
  /** Asks until `take` gives something else than words on what is wrong. */
  const until = async <T>(
    question: string,
    take: (typed: string) => { value: T } | { wrong: string },
  ): Promise<T> => {
    for (;;) {
      const taken = take(await answer(question));
      if ("value" in taken) return taken.value;
      say(`  ${taken.wrong}`);
    }
  };

  const owner = await until("Program or sponsor (its id, number or name): ", (typed) =>
    findOwner(content, typed),
  );
  say(`  ${owner.name}`);
  const field = await until("Field: ", findField);
  say(`  ${FIELDS[field].label}`);
  const facts = content[owner.collection].get(owner.id)?.facts ?? {};
  const there = facts[field] ?? [];
  for (const [place, fact] of there.entries())
    say(`  [${place}] ${sayValue(field, fact.value)} (${fact.source})`);
  const insteadOf =
    there.length === 0
      ? undefined
      : await until("Number of the fact that was wrong and goes, or Enter to keep all: ", (typed) =>
          typed === ""
            ? { value: undefined }
            : there[Number(typed)]
              ? { value: Number(typed) }
              : { wrong: `expected a number from 0 to ${there.length - 1}, or nothing.` },
        );

  const checked = (schema: Parameters<typeof readTyped>[0]) => (typed: string) => {
    const value = readTyped(schema, typed);
    const result = readRecord(schema, value);
    return "record" in result ? { value } : { wrong: result.issues.map(({ message }) => message).join(" ") };
  };
  const schema = valueSchema(field);
  const parts = partsOfValue(schema);
  let value: unknown;
  for (;;) {
    if (parts.length === 0) value = await until(`Value (${expectedBy(schema)}): `, checked(schema));
    else {
      const given: [string, unknown][] = [];
      for (const part of parts)
        given.push([
          part.name,
          await until(
            `  ${part.name} (${expectedBy(part.schema)}; Enter where the page does not say): `,
            checked(part.schema),
          ),
        ]);
      value = Object.fromEntries(given);
    }
    const whole = readRecord(schema, value);
    if ("record" in whole) break;
    for (const { message } of whole.issues) say(`  ${message}`);
  }
  const isRule = POLICY_FIELDS.includes(field);
  const strengthOf = factSchema(field).shape.strength;
  const inParts = parts.length > 0 ? ', or by part as "count: required, us: preferred"' : "";
  const strength = isRule
    ? await until(
        `Strength ("required": a rule, "exceptions": a rule with exceptions, "preferred": a wish${inParts}): `,
        (typed) => {
          const read = readStrength(typed);
          const result = readRecord(strengthOf as never, read);
          return "record" in result
            ? { value: read }
            : { wrong: result.issues.map(({ message }) => message).join(" ") };
        },
      )
    : undefined;
  const forWhom = await until('For whom ("imgs", or Enter for everyone): ', (typed) =>
    typed === "" || typed === "imgs"
      ? { value: typed || undefined }
      : { wrong: 'expected "imgs", or nothing.' },
  );
  const note = await until("Note in our own words, a full sentence (or Enter): ", (typed) =>
    typed === "" ? { value: undefined } : checked(factSchema(field).shape.note as never)(typed),
  );
  const source = await askSource(content, { until, say });
  return {
    [owner.collection === "programs" ? "program" : "sponsor"]: owner.id,
    field,
    insteadOf,
    value,
    strength,
    for: forWhom,
    note,
    source,
  };
}

type Until = <T>(question: string, take: (typed: string) => { value: T } | { wrong: string }) => Promise<T>;

async function askSource(
  { sources }: Content,
  { until, say }: { until: Until; say: (line: string) => void },
): Promise<unknown> {
  const first = await until(
    "Source (the id of a page that we have, or the web address of a page): ",
    (typed) => {
      if (sources.has(typed)) return { value: typed };
      if (/^https?:\/\//i.test(typed)) return { value: typed };
      const near = findNearest(typed, sources.keys());
      return { wrong: `no source "${typed}".${near ? ` Did you mean "${near}"?` : ""}` };
    },
  );
  if (sources.has(first)) return first;
  say("  A new page.");
  const page: Record<string, unknown> = { url: first };
  const shape = SourceSchema.shape;
  for (const [key, question] of [
    ["title", "  Its title: "],
    ["publisher", "  Who publishes it: "],
    ["kind", `  Its kind (${expectedBy(shape.kind)}): `],
    ["shows", "  The date it shows, such as 2026, October 2026 or 2026-10-31 (Enter when it shows none): "],
  ] as const) {
    page[key] = await until(question, (typed) => {
      const value = key === "shows" ? readShown(typed) : typed;
      const result = readRecord(shape[key], value);
      return "record" in result
        ? { value }
        : { wrong: result.issues.map(({ message }) => message).join(" ") };
    });
  }
  return page;
}
