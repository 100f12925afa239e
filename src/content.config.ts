import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { daysToText } from "./content/parse-markdown.ts";
import { GuideSchema } from "./content/schemas/guide.ts";
import { CitySchema, RegionSchema } from "./content/schemas/place.ts";

/** Only what has Markdown to render; everything else is read through `data/`. */
export const collections = {
  cities: defineCollection({
    loader: glob({ base: "./content/cities", pattern: "*.md" }),
    schema: z.preprocess(daysToText, CitySchema),
  }),
  regions: defineCollection({
    loader: glob({ base: "./content/regions", pattern: "*.md" }),
    schema: z.preprocess(daysToText, RegionSchema),
  }),
  guides: defineCollection({
    loader: glob({ base: "./content/guides", pattern: "*.md" }),
    schema: z.preprocess(daysToText, GuideSchema),
  }),
};
