import { z } from "astro/zod";
import { ProgramFactsSchema } from "./program-facts.ts";
import { SponsorKindSchema } from "./record-values.ts";
import { StateSchema } from "./state.ts";
import { distinct, NameSchema } from "./text.ts";

/** `content/sponsors/<id>.json`. Its facts hold for all of its programs unless a program states otherwise. */
export const SponsorSchema = z.strictObject({
  name: NameSchema,
  aliases: distinct(NameSchema, "a list of other names, each once"),
  kind: SponsorKindSchema.nullable(),
  state: StateSchema,
  facts: ProgramFactsSchema,
});
export type SponsorRecord = z.output<typeof SponsorSchema>;
