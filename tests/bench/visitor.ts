import type { Profile } from "../../src/engine/profile.ts";

/** A visitor whom most gates touch; each bench says in which specialties. */
export const VISITOR: Profile = {
  step1: "passed",
  step2: "passed",
  step2Score: 215,
  graduationYear: 2016,
  workStatus: "needs-visa",
  visas: ["j1"],
};
