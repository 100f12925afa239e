import type { z } from "astro/zod";
import type { CollectionName } from "./content.ts";
import { ChangeLogSchema } from "./schemas/change-log.ts";
import { CountySchema } from "./schemas/county.ts";
import { DeskSchema } from "./schemas/desk.ts";
import { FigureSchema } from "./schemas/figure.ts";
import { FlowSchema } from "./schemas/flow.ts";
import { GroupSchema } from "./schemas/group.ts";
import { GuideSchema } from "./schemas/guide.ts";
import { CitySchema, RegionSchema } from "./schemas/place.ts";
import { ProgramSchema } from "./schemas/program.ts";
import { AnswersSchema, QuizSchema } from "./schemas/quiz.ts";
import { SeasonSchema } from "./schemas/season.ts";
import { SourceSchema } from "./schemas/source.ts";
import { SpecialtySchema } from "./schemas/specialty.ts";
import { SponsorSchema } from "./schemas/sponsor.ts";
import { TermSchema } from "./schemas/term.ts";
import { ToolSchema } from "./schemas/tool.ts";
import { WatchSchema } from "./schemas/watch.ts";
import { WordsSchema } from "./schemas/words.ts";

interface Collection {
  readonly ending: ".json" | ".md";
  readonly schema: z.ZodType<object>;
  /** One record in words: "program". */
  readonly noun: string;
  /** Its files lie one folder deeper. */
  readonly byState?: true;
  /** The site works without any. */
  readonly mayBeEmpty?: true;
}

/** The folders of `content/`: what a file in each is. */
export const COLLECTIONS: Readonly<Record<CollectionName, Collection>> = {
  programs: { ending: ".json", schema: ProgramSchema, noun: "program", byState: true },
  sponsors: { ending: ".json", schema: SponsorSchema, noun: "sponsor" },
  sources: { ending: ".json", schema: SourceSchema, noun: "source" },
  cities: { ending: ".md", schema: CitySchema, noun: "city" },
  counties: { ending: ".json", schema: CountySchema, noun: "county" },
  regions: { ending: ".md", schema: RegionSchema, noun: "region" },
  specialties: { ending: ".json", schema: SpecialtySchema, noun: "specialty" },
  seasons: { ending: ".json", schema: SeasonSchema, noun: "season" },
  figures: { ending: ".json", schema: FigureSchema, noun: "figure" },
  guides: { ending: ".md", schema: GuideSchema, noun: "guide", mayBeEmpty: true },
  glossary: { ending: ".md", schema: TermSchema, noun: "term" },
  tools: { ending: ".json", schema: ToolSchema, noun: "tool" },
  quiz: { ending: ".json", schema: QuizSchema, noun: "step of the quiz", mayBeEmpty: true },
  answers: { ending: ".json", schema: AnswersSchema, noun: "list of words", mayBeEmpty: true },
  words: { ending: ".json", schema: WordsSchema, noun: "list of sentences", mayBeEmpty: true },
  groups: { ending: ".json", schema: GroupSchema, noun: "group", mayBeEmpty: true },
  flows: { ending: ".json", schema: FlowSchema, noun: "flow", mayBeEmpty: true },
  desk: { ending: ".json", schema: DeskSchema, noun: "page of the season desk", mayBeEmpty: true },
  changes: { ending: ".json", schema: ChangeLogSchema, noun: "log of changes", mayBeEmpty: true },
  watch: { ending: ".json", schema: WatchSchema, noun: "watched page", mayBeEmpty: true },
};

/** In the order of the table. */
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly CollectionName[];
