import { everyFact } from "../every-fact.ts";
import type { AnyFact, FactField } from "../schemas/program-facts.ts";
import type { ContentRule } from "./rule.ts";

export const notesFitValue: ContentRule = {
  name: "notes-fit-value",
  description:
    'A note and its value say the same: "fewer than five" is 4, "above 210" is 211, "three attempts" are two failures, "twelve weeks" are three months.',
  *check(content) {
    for (const { field, fact, file, path } of everyFact(content)) {
      for (const { of, says } of KINDS) {
        if (!of.includes(field) || fact.note === undefined) continue;
        const found = says(fact.note, fact.value);
        if (found)
          yield {
            file,
            path: [...path, "value"],
            message: `the note says "${found.words}", which is ${found.means}, found ${JSON.stringify(fact.value)}. Read the page again.`,
          };
      }
    }
  },
};

interface Found {
  readonly words: string;
  /** What the words come to, where the value says something else. */
  readonly means: string;
}

interface Kind {
  readonly of: readonly FactField[];
  says(note: string, value: AnyFact["value"]): Found | undefined;
}

const NUMBER_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const NUMBER = `\\d+|${NUMBER_WORDS.join("|")}`;
const SCORES = ["step1", "step2Minimum"] as const;
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

const KINDS: readonly Kind[] = [
  limit(["graduation", "usce"], `(?:fewer|less) than (${NUMBER}) years?|under (${NUMBER}) years?`, {
    isWrong: (value, said) => [value.years, value.withinYears].includes(said),
    means: (said) => `at most ${said - 1}`,
  }),
  limit(SCORES, "(?:above|over|more than|higher than) (\\d{3})", {
    isWrong: (value, said) => value.all === said,
    means: (said) => `from ${said + 1} on`,
  }),
  limit(["failures"], `(?:within|in|up to|at most|no more than) (${NUMBER}) (?:attempts|tries)`, {
    isWrong: (value, said) => value.allowed === said,
    means: (said) => `${said - 1} failures at most`,
  }),
  limit(["usce"], `(${NUMBER}) weeks`, {
    isWrong: (value, said) => said > 1 && value.months === said,
    means: (said) => `${Math.floor(said / 4)} months`,
  }),
  {
    of: ["deadline"],
    says(note, value) {
      const [words, month, day] = new RegExp(`\\bbefore (${MONTHS}) (\\d{1,2})\\b`, "i").exec(note) ?? [];
      if (words === undefined) return undefined;
      const place = MONTHS.toLowerCase()
        .split("|")
        .indexOf((month as string).toLowerCase());
      const named = `${String(place + 1).padStart(2, "0")}-${(day as string).padStart(2, "0")}`;
      return String(value).endsWith(named) ? { words, means: "the day before" } : undefined;
    },
  },
  {
    of: ["deadline"],
    says(note, value) {
      const words =
        /\b(?:season|match|class|cycle|entry) (?:of |in )?20\d\d\b|\b20\d\d (?:\w+ )?(?:season|match|cycle)\b/i;
      const found = String(value).length === "MM-DD".length ? words.exec(note)?.[0] : undefined;
      return found === undefined ? undefined : { words: found, means: "a day of that year alone" };
    },
  },
  refusal(
    "visaH1b",
    "yes",
    /\bJ-1 only\b|\bonly (?:the |a )?J-1\b|\b(?:no|not) (?:the )?H-1B\b|\bno other visas?\b/i,
  ),
  refusal(
    "visaJ1",
    "yes",
    /\bno visas? (?:is|are) sponsored\b|\bdoes not (?:take|accept|sponsor) (?:the |any )?(?:J-1|visas?)\b/i,
  ),
  {
    of: ["takesImgs"],
    says(note, value) {
      const found = /\b(?:follows|read) from\b[^.]*\b(?:visas?|J-1|H-1B)\b/i.exec(note)?.[0];
      if (found === undefined || value !== true) return undefined;
      return { words: found, means: "no word on IMGs: foreign nationals of US schools need a visa too" };
    },
  },
  {
    of: ["failures"],
    says(note, value) {
      const [words, one] = /\bfor (?:Step )?([123])(?: CK)? only\b/i.exec(note) ?? [];
      const { exams } = value as { readonly exams: readonly string[] };
      if (words === undefined || String(exams) === `step${one}`) return undefined;
      return { words, means: `a limit on step${one} alone` };
    },
  },
];

/** Numbers of a value by their names; a value that is a number itself is `all`. */
type Numbers = Readonly<Record<string, unknown>>;

/** Words with a number that a value may not simply repeat. */
function limit(
  of: Kind["of"],
  pattern: string,
  { isWrong, means }: { isWrong(value: Numbers, said: number): boolean; means(said: number): string },
): Kind {
  const words = new RegExp(`\\b(?:${pattern})\\b`, "gi");
  return {
    of,
    says(note, value) {
      const numbers = typeof value === "object" ? (value as Numbers) : { all: value };
      for (const [text, ...groups] of note.matchAll(words)) {
        const said = toNumber(groups.find((group) => group !== undefined) as string);
        if (isWrong(numbers, said)) return { words: text, means: means(said) };
      }
      return undefined;
    },
  };
}

/** Words that deny a plain answer. */
function refusal(field: FactField, answer: string, words: RegExp): Kind {
  return {
    of: [field],
    says(note, value) {
      const found = value === answer ? words.exec(note)?.[0] : undefined;
      return found === undefined ? undefined : { words: found, means: `no ${answer}` };
    },
  };
}

function toNumber(text: string): number {
  const place = NUMBER_WORDS.indexOf(text.toLowerCase());
  return place < 0 ? Number(text) : place + 1;
}
