import SAY from "../../content/words/site.json" with { type: "json" };
import type { Content, FiledProgram, Source, Sponsor } from "../content/content.ts";
import { type AnyFact, type FactField, POLICY_FIELDS } from "../content/schemas/program-facts.ts";
import type { Occasion } from "../engine/profile.ts";
import { type FieldReading, type Heard, heardWords } from "../engine/reading.ts";
import { type Staleness, sourceDateInWords, stalenessOf } from "../facts/date-words.ts";
import { FIELDS, FIELDS_IN_ORDER, sayValue } from "../facts/fields.ts";
import { changedSinceRead } from "../facts/resolve.ts";
import { fill } from "../words/fill.ts";
import { type HeldFact, placeFacts, readPlaced } from "./field-reading.ts";
import { sayStrength } from "./strength-words.ts";

/** A field of a program or sponsor as pages show it. */
export interface FieldView {
  readonly field: FactField;
  readonly label: string;
  /** It states a rule: "does not say" is worth telling. */
  readonly isPolicy: boolean;
  /** Newest first, the program's own before its sponsor's. Empty = no page speaks of it. */
  readonly facts: readonly FactView[];
  /** What its pages together say, as verdicts read them. */
  readonly state: FieldReading["state"];
  /** They answer its question, as verdicts read them. */
  readonly isAnswered: boolean;
  /** Pages that count cannot all be right, and it cannot be told which is newer; all are shown. */
  readonly disagrees: boolean;
  /** Which pages disagree, in a sentence; null when none do. */
  readonly disagreementWords: string | null;
}

/** One fact with all that a reader has to know of it. */
export interface FactView {
  /** As it stands in content. */
  readonly fact: AnyFact;
  readonly value: AnyFact["value"];
  readonly words: string;
  /** "Required", "Required, with exceptions", "Preferred"; null where the words are an answer and no demand. */
  readonly strength: string | null;
  /** "for IMGs", null when it holds for everyone. */
  readonly scope: string | null;
  readonly note: string | null;
  readonly source: Source;
  /** "page dated 2023, read in a stored copy on November 22, 2026" */
  readonly dateWords: string;
  readonly staleness: FactDoubt | null;
  /** "Undated: confirm with the program." or "Old: confirm with the program." */
  readonly staleWords: string | null;
  readonly isSponsorWide: boolean;
  /** How it fares beside the field's other facts. */
  readonly standing: Heard["as"];
  /** Why it decides nothing, or which page counts before it, in the engine's words; null where it counts. */
  readonly standingWords: string | null;
  /** "Only a directory says so.", null when the page is the program's, its sponsor's, an official one or press. */
  readonly hearsayWords: string | null;
}

/** Why a fact is to be confirmed: its page is old or shows no date, says something else by now, or is gone. */
export type FactDoubt = Staleness | "changed" | "gone";

const STALE_WORDS: Readonly<Record<FactDoubt, string>> = {
  changed: SAY.factViews.itsPageHasChangedSinceWe,
  gone: SAY.factViews.itsPageIsGoneConfirmWith,
  undated: SAY.factViews.undatedConfirmWithTheProgram,
  old: SAY.factViews.oldConfirmWithTheProgram,
};
const PAGES_DISAGREE = SAY.factViews.pagesDisagreeAskTheProgramWhich;

interface Viewing {
  readonly content: Content;
  readonly today: string;
  readonly occasion: Occasion;
}

/** Every field of a program in the order of `FIELDS`, its sponsor's facts among them; fields of which nothing is known too. */
export function viewProgramFields(viewing: Viewing, program: FiledProgram): readonly FieldView[] {
  const sponsor = viewing.content.sponsors.get(program.sponsor);
  return FIELDS_IN_ORDER.map((field) => viewField(viewing, field, placeFacts(program, sponsor, field)));
}

/** The fields of which a sponsor's pages speak. */
export function viewSponsorFields(viewing: Viewing, sponsor: Sponsor): readonly FieldView[] {
  return FIELDS_IN_ORDER.flatMap((field) => {
    const facts = sponsor.facts[field] ?? [];
    if (facts.length === 0) return [];
    return [
      viewField(
        viewing,
        field,
        facts.map((fact) => ({ fact, isSponsorWide: true })),
      ),
    ];
  });
}

function viewField(viewing: Viewing, field: FactField, placed: readonly HeldFact[]): FieldView {
  const reading = readPlaced(viewing.content, field, placed, viewing.occasion);
  const disagrees = reading.state === "disputed";
  return {
    field,
    label: FIELDS[field].label,
    isPolicy: field === "takesImgs" || POLICY_FIELDS.includes(field),
    facts: placed.map((one, place) => viewFact(viewing, field, one, reading.facts[place] as Heard)),
    state: reading.state,
    isAnswered: reading.isAnswered,
    disagrees,
    disagreementWords: disagrees ? PAGES_DISAGREE : null,
  };
}

function viewFact(
  { content, today }: Viewing,
  field: FactField,
  { fact, isSponsorWide }: HeldFact,
  heard: Heard,
): FactView {
  const source = content.sources.get(fact.source);
  if (!source) throw new Error(`No source "${fact.source}". Run npm run lint.`);
  const staleness = doubtOf(content, source) ?? stalenessOf(source, today);
  const words = sayValue(field, fact.value);
  return {
    fact,
    value: fact.value,
    words,
    strength: "strength" in fact ? sayStrength(fact.strength, fact.value, words) : null,
    scope: fact.for === "imgs" ? SAY.factViews.forImgs : null,
    note: fact.note ?? null,
    source,
    dateWords: sourceDateInWords(source),
    staleness,
    staleWords: staleness && STALE_WORDS[staleness],
    isSponsorWide,
    standing: heard.as,
    standingWords: heard.why === "wish" ? null : heardWords(heard),
    hearsayWords:
      source.kind === "directory" || source.kind === "forum"
        ? fill(SAY.factViews.onlyASaysSo, { kind: source.kind })
        : null,
  };
}

/** What the last look at the page tells; null where it says what it said, or nobody has looked. */
function doubtOf(content: Content, { id }: Source): "changed" | "gone" | null {
  if (changedSinceRead(content, id)) return "changed";
  return content.watch.get(id)?.state === "gone" ? "gone" : null;
}
