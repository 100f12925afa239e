import type { Profile } from "../../engine/profile.ts";

/** Lines that everybody pays sooner or later, and those of the J-1; with the quiz answers under which they are still to come. */
const STILL: Readonly<Record<string, (profile: Profile) => boolean>> = {
  "step-1": ({ step1 }) => step1 !== "passed" && step1 !== "awaiting",
  "step-2-ck": ({ step2 }) => step2 !== "passed" && step2 !== "awaiting",
  "step-3": (profile) => accepts("h1b", profile, false) && profile.step3 !== "passed",
  oet: ({ ecfmg }) => ecfmg !== "certified",
  "ecfmg-account": ({ ecfmg }) => ecfmg === undefined || ecfmg === "not-started",
  "ecfmg-certification": ({ ecfmg }) => ecfmg === undefined || ecfmg === "not-started",
  "credential-verification": ({ ecfmg }) => ecfmg !== "certified",
  "ecfmg-pathways": ({ ecfmg }) => ecfmg !== "certified",
  "j1-sponsorship": (profile) => accepts("j1", profile, true),
  sevis: (profile) => accepts("j1", profile, true),
  "j1-visa": (profile) => accepts("j1", profile, true),
};

/** True when a line is ticked at first. What depends on a state or on a law that may not hold yet is left to the visitor. */
export function isStillToPay(line: string, profile: Profile): boolean {
  return STILL[line]?.(profile) ?? false;
}

function accepts(visa: "j1" | "h1b", { workStatus, visas }: Profile, otherwise: boolean): boolean {
  if (workStatus !== undefined && workStatus !== "needs-visa") return false;
  return visas === undefined || visas.length === 0 ? otherwise : visas.includes(visa);
}
