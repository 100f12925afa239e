import SAY from "../../../content/words/guide-parts.json" with { type: "json" };
import type { FactField } from "../../content/schemas/program-facts.ts";
import { thousands } from "../../engine/counted.ts";
import { fieldsThat } from "../../facts/fields.ts";
import type { FactView, FieldView } from "../../site/fact-views.ts";
import { DECIDING_FIELDS } from "../../site/known-answers.ts";
import type { Site, SiteProgram } from "../../site/site.ts";
import { fill } from "../../words/fill.ts";
import type { FactLine, ProgramItem, ProgramsBlock, Words } from "../blocks.ts";

type Options = Readonly<Record<string, string>>;

/** `::programs city=…`: every program of a place with all that decides, grouped by sponsor; programs that are not open come last. */
export function programsBlock(site: Site, options: Options): ProgramsBlock {
  const fields = fieldsThat(({ told }) => told !== undefined);
  const chosen = choosePrograms(site, options);
  const groups = [...Map.groupBy(chosen, ({ sponsor }) => sponsor.id).values()]
    .map((programs) => sponsorGroup(site, fields, programs))
    .sort((a, b) => b.programs.length - a.programs.length || compare(a.name ?? "", b.name ?? ""));
  return { kind: "programs", groups };
}

function sponsorGroup(
  site: Site,
  fields: readonly FactField[],
  programs: readonly SiteProgram[],
): ProgramsBlock["groups"][number] {
  const [first] = programs as readonly [SiteProgram];
  // What else is told of a sponsor stands on the pages of its programs.
  const shared = site
    .sponsorFieldsOf(first.sponsor)
    .filter(({ field }) => fields.includes(field) && field !== "remark");
  return {
    name: first.sponsor.name,
    lines: shared.map(toLine),
    programs: programs
      .map((program) => toItem(site, program, fields))
      .sort(
        (a, b) =>
          Number(b.program.isInResults) - Number(a.program.isInResults) ||
          compare(a.program.record.name, b.program.record.name),
      ),
  };
}

/**
 * `::policies topic=…`: programs that say something on a topic, with their words; what a sponsor says for all of its programs stands once.
 * Programs of which nothing is known are counted.
 */
export function policiesBlock(site: Site, options: Options): ProgramsBlock {
  const fields = fieldsThat(({ topic }) => topic === options.topic);
  const programs = choosePrograms(site, options).filter(({ isInResults }) => isInResults);
  const groups = [...Map.groupBy(programs, ({ sponsor }) => sponsor.id).values()]
    .map((own) => {
      const group = sponsorGroup(site, fields, own);
      const items = group.programs
        .map((item) => ({ ...item, silent: [] }))
        .filter(({ lines }) => group.lines.length > 0 || lines.length > 0);
      return { ...group, programs: items };
    })
    .filter((group) => group.programs.length > 0);
  const known = groups.reduce((sum, group) => sum + group.programs.length, 0);
  const single = groups
    .filter(({ lines }) => lines.length === 0)
    .flatMap((group) => group.programs)
    .sort((a, b) => compare(a.program.record.name, b.program.record.name));
  const shared = groups
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => compare(a.name ?? "", b.name ?? ""));
  return {
    kind: "programs",
    groups: single.length > 0 ? [{ name: null, lines: [], programs: single }, ...shared] : shared,
    after: fill(SAY.programs.theOtherOfProgramsHereSay, {
      programs: thousands(programs.length - known),
      programsLength: thousands(programs.length),
    }),
  };
}

/** Programs of a city, region or specialty; military ones take no civilians. */
export function choosePrograms(site: Site, { city, region, specialty }: Options): SiteProgram[] {
  return site.programs.filter(
    (program) =>
      !program.record.military &&
      (city === undefined || program.city.id === city) &&
      (region === undefined || program.region.id === region) &&
      (specialty === undefined || program.specialty.id === specialty),
  );
}

function toItem(site: Site, program: SiteProgram, fields: readonly FactField[]): ProgramItem {
  const views = site.fieldsOf(program);
  const deciding: readonly FactField[] = DECIDING_FIELDS;
  return {
    program,
    lines: views
      .filter(({ field }) => fields.includes(field))
      .map((view) => ({ ...view, facts: view.facts.filter((one) => !one.isSponsorWide) }))
      .filter(({ facts }) => facts.length > 0)
      .map(toLine),
    silent: views
      .filter(({ field, facts }) => deciding.includes(field) && facts.length === 0)
      .map(({ label }) => label),
  };
}

function toLine({ label, facts }: FieldView): FactLine {
  return { label, said: uniteWords(facts.map(toWords)) };
}

/** Pages that say the very same stand in one line. */
function uniteWords(said: readonly Words[]): Words[] {
  return [...Map.groupBy(said, ({ text }) => text).values()].map((same) => {
    const [first] = same as [Words];
    return { ...first, sources: [...new Set(same.flatMap(({ sources }) => sources ?? []))] };
  });
}

function pageWords({ staleness, source }: FactView): string {
  if (staleness === "undated") return SAY.programs.undatedPage;
  if (staleness === "old") return fill(SAY.programs.pageOf, { shows: source.shows?.slice(0, 4) ?? "" });
  if (staleness === "changed") return SAY.programs.itsPageHasChangedSince;
  return staleness === "gone" ? SAY.programs.itsPageIsGone : "";
}

function toWords(fact: FactView): Words {
  const strength = fact.strength === "Required" ? null : fact.strength;
  const small = [
    [strength, fact.scope].filter((one) => one !== null).join(", "),
    pageWords(fact),
    fact.hearsayWords?.replace(/\.$/, "") ?? "",
    fact.standing === "hint" && fact.hearsayWords === null ? SAY.programs.aHintOnly : "",
  ].filter((one) => one !== "");
  const words = [small.length > 0 ? `${small.join(" · ")}.` : "", fact.note ?? ""]
    .filter((one) => one !== "")
    .join(" ");
  return { text: fact.words, sources: [fact.source.id], ...(words !== "" && { small: words }) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
