import { z } from "astro/zod";
import { IdSchema } from "./id.ts";
import { wholeNumber } from "./numbers.ts";
import { StateSchema } from "./state.ts";
import { distinct, NameSchema, SentenceSchema } from "./text.ts";

const ALIASES = distinct(NameSchema, "a list of other names, each once");
/** Ids of the sources that the text below the front matter cites. */
const CITED = distinct(IdSchema, "a list of source ids, each once").optional();

/** Front matter of `content/cities/<id>.md`. The point is the city's centre, never a hospital. */
export const CitySchema = z.strictObject({
  name: NameSchema,
  state: StateSchema,
  county: IdSchema,
  region: IdSchema,
  // From Puerto Rico to Alaska, from Alaska to Puerto Rico.
  lat: z.number().min(17.5).max(71.5).describe("degrees north, from 17.5 to 71.5"),
  lon: z.number().min(-179).max(-65).describe("degrees east, from -179 to -65"),
  aliases: ALIASES,
  sources: CITED,
});
export type CityFrontMatter = z.output<typeof CitySchema>;

/** Front matter of `content/regions/<id>.md`. */
export const RegionSchema = z.strictObject({
  name: NameSchema,
  /** Place in lists, from 1. */
  order: wholeNumber(1, 99),
  states: distinct(StateSchema, "a list of states, each once").min(1),
  summary: SentenceSchema,
  /** Which counties belong to it. */
  definition: SentenceSchema,
  aliases: ALIASES,
  sources: CITED,
});
export type RegionFrontMatter = z.output<typeof RegionSchema>;
