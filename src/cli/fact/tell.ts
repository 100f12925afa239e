import type { Content } from "../../content/content.ts";
import { compile } from "../../engine/compile.ts";
import { plural } from "../../engine/counted.ts";
import type { Occasion, Profile } from "../../engine/profile.ts";
import { rank, type Standing } from "../../engine/rank.ts";
import { GROUP_WORDS } from "../../facts/group-words.ts";
import type { FactView, FieldView } from "../../site/fact-views.ts";
import { type Site, toSite } from "../../site/site.ts";
import type { FactChange } from "./change.ts";

/** A profile whose verdicts are told before and after. */
export interface GoldenProfile {
  readonly name: string;
  readonly profile: Profile;
}

/** What a change means to visitors, as lines. */
export interface ToldChange {
  /** The fact and what its pages say together, as the program's page shows it. */
  readonly sentence: readonly string[];
  /** Each golden verdict that moves. */
  readonly moves: readonly string[];
  /** Programs of the results that the change is about. */
  readonly programs: number;
}

/** What visitors will read, and which verdicts move. */
export function tellChange(
  before: Content,
  change: FactChange,
  { today, profiles }: { today: string; profiles: readonly GoldenProfile[] },
): ToldChange {
  const [was, is] = [toSite(before, today), toSite(change.after, today)];
  const ids = idsInResults(is, change);
  return {
    sentence: sayFact(is, change),
    moves: sayMoves(was, is, ids, profiles),
    programs: ids.length,
  };
}

function sayFact(site: Site, { owner, field, index }: FactChange): string[] {
  const views = site.content.programs.has(owner.id)
    ? site.fieldsOf(site.program(owner.id))
    : site.sponsorFieldsOf(site.content.sponsors.get(owner.id) as Parameters<Site["sponsorFieldsOf"]>[0]);
  const view = views.find((one) => one.field === field) as FieldView;
  const fact = view.facts[index] as FactView;
  const { words, strength, scope, note, source, dateWords } = fact;
  const also = [strength, scope].filter(Boolean).map((tag) => ` [${tag}]`);
  return [
    `${owner.name}`,
    `${view.label}: ${words}${also.join("")}`,
    ...(note ? [note] : []),
    `${source.title}, ${source.publisher} (${dateWords})`,
    ...[fact.hearsayWords, fact.standingWords, fact.staleWords].filter((line) => line !== null),
    ...(view.disagreementWords ? [view.disagreementWords] : []),
  ];
}

function idsInResults({ programs }: Site, { owner }: FactChange): string[] {
  return programs
    .filter(
      ({ record, sponsor, isInResults }) => isInResults && (record.id === owner.id || sponsor === owner),
    )
    .map(({ record }) => record.id);
}

function sayMoves(was: Site, is: Site, ids: readonly string[], profiles: readonly GoldenProfile[]): string[] {
  return profiles.flatMap(({ name, profile }) => {
    const [before, after] = [was, is].map((site) => standingsOf(site, ids, profile));
    return ids.flatMap((id) => {
      const move = sayMove(before?.get(id), after?.get(id));
      return move ? [`${name}: ${is.program(id).record.name}: ${move}`] : [];
    });
  });
}

function standingsOf(site: Site, ids: readonly string[], profile: Profile): ReadonlyMap<string, Standing> {
  const occasion: Occasion = { season: site.engineSeason, asOf: site.today };
  const programs = compile(ids.map((id) => site.program(id).engine));
  return new Map(rank(programs, profile, occasion).map((standing) => [standing.id, standing]));
}

function sayMove(before: Standing | undefined, after: Standing | undefined): string | null {
  if (!before || !after) return null;
  if (before.group !== after.group)
    return `${GROUP_WORDS[before.group].name} → ${GROUP_WORDS[after.group].name}`;
  const range = ({ fit: { low, high } }: Standing) => `${low} to ${high}`;
  if (range(before) !== range(after)) return `fit ${range(before)} → ${range(after)}`;
  return null;
}

/** The whole answer of the command. */
export function toReport(
  change: FactChange,
  { sentence, moves, programs }: ToldChange,
  profiles: number,
): string {
  return [
    "Visitors will read:",
    ...sentence.map((line) => `  ${line}`),
    "",
    programs === 0
      ? "Results do not show what this is about (its listing says why), so no verdict can move."
      : moves.length === 0
        ? `No verdict of the ${plural(profiles, "golden profile")} moves.`
        : `${plural(moves.length, "verdict")} of the ${plural(profiles, "golden profile")} ${moves.length === 1 ? "moves" : "move"}:`,
    ...moves.map((line) => `  ${line}`),
    "",
    "Files:",
    ...change.files.map(({ file }) => `  ${file}`),
    ...change.removed.map((file) => `  ${file} (removed: nothing cites it any more)`),
  ].join("\n");
}
