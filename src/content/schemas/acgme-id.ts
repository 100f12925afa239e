import { z } from "astro/zod";

/** A program's number at the ACGME. Its first three digits give the specialty. */
export const AcgmeIdSchema = z
  .string()
  .regex(/^\d{10}$/)
  .describe('an ACGME number of ten digits such as "1200500754"');
