import type { ChangeLogRecord } from "./schemas/change-log.ts";
import type { CountyRecord } from "./schemas/county.ts";
import type { DeskRecord } from "./schemas/desk.ts";
import type { FigureRecord } from "./schemas/figure.ts";
import type { FlowRecord } from "./schemas/flow.ts";
import type { GroupRecord } from "./schemas/group.ts";
import type { GuideFrontMatter } from "./schemas/guide.ts";
import type { CityFrontMatter, RegionFrontMatter } from "./schemas/place.ts";
import type { ProgramRecord } from "./schemas/program.ts";
import type { AnswersRecord, QuizRecord } from "./schemas/quiz.ts";
import type { SeasonRecord } from "./schemas/season.ts";
import type { SourceRecord } from "./schemas/source.ts";
import type { SpecialtyRecord } from "./schemas/specialty.ts";
import type { SponsorRecord } from "./schemas/sponsor.ts";
import type { TermFrontMatter } from "./schemas/term.ts";
import type { ToolRecord } from "./schemas/tool.ts";
import type { WatchRecord } from "./schemas/watch.ts";
import type { WordsRecord } from "./schemas/words.ts";

/** A record with its id and the file it stands in, from the project's root. */
export type Filed<T> = T & { readonly id: string; readonly file: string };
/** A record whose text is Markdown. `bodyLine` is the line of the file on which the text begins. */
export type TextEntry<T> = Filed<T> & { readonly body: string; readonly bodyLine: number };

export type FiledProgram = Filed<ProgramRecord>;
export type Sponsor = Filed<SponsorRecord>;
export type Source = Filed<SourceRecord>;
export type County = Filed<CountyRecord>;
export type Specialty = Filed<SpecialtyRecord>;
export type FiledSeason = Filed<SeasonRecord>;
export type Figure = Filed<FigureRecord>;
export type Tool = Filed<ToolRecord>;
export type QuizStep = Filed<QuizRecord>;
export type FiledAnswers = Filed<AnswersRecord>;
export type FiledWords = Filed<WordsRecord>;
export type FiledGroup = Filed<GroupRecord>;
export type Flow = Filed<FlowRecord>;
export type Desk = Filed<DeskRecord>;
export type ChangeLog = Filed<ChangeLogRecord>;
export type Watch = Filed<WatchRecord>;
export type City = TextEntry<CityFrontMatter>;
export type Region = TextEntry<RegionFrontMatter>;
export type Guide = TextEntry<GuideFrontMatter>;
export type Term = TextEntry<TermFrontMatter>;

/** All of `content/`, by id, each map in the order of ids. */
export interface Content {
  readonly programs: ReadonlyMap<string, FiledProgram>;
  readonly sponsors: ReadonlyMap<string, Sponsor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly cities: ReadonlyMap<string, City>;
  readonly counties: ReadonlyMap<string, County>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly specialties: ReadonlyMap<string, Specialty>;
  readonly seasons: ReadonlyMap<string, FiledSeason>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly glossary: ReadonlyMap<string, Term>;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly quiz: ReadonlyMap<string, QuizStep>;
  readonly answers: ReadonlyMap<string, FiledAnswers>;
  readonly groups: ReadonlyMap<string, FiledGroup>;
  readonly flows: ReadonlyMap<string, Flow>;
  readonly words: ReadonlyMap<string, FiledWords>;
  readonly desk: ReadonlyMap<string, Desk>;
  readonly changes: ReadonlyMap<string, ChangeLog>;
  readonly watch: ReadonlyMap<string, Watch>;
}

/** A folder of `content/`, by the name that code has for it. */
export type CollectionName = keyof Content;
