import { z } from "astro/zod";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A readable id: the record's file name without its ending, and the last part of its address. Stable for ever. */
export const IdSchema = z
  .string()
  .regex(ID)
  .max(100)
  .describe(
    'an id in small letters, digits and single hyphens, such as "saint-agnes-family-medicine-fresno"',
  );

/** True when the text can be an id. */
export function isId(text: string): boolean {
  return IdSchema.safeParse(text).success;
}
