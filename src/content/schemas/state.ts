import { z } from "astro/zod";

/** The states the site covers. A program's file lies in the folder of its state in small letters. */
export const STATES = { CA: "California", AZ: "Arizona", TX: "Texas", NM: "New Mexico" } as const;

export const StateSchema = z.enum(["CA", "AZ", "TX", "NM"]);
export type State = z.output<typeof StateSchema>;
