import type { Occasion, Profile } from "../../engine/profile.ts";

/** What the quiz asks its worker. */
export interface InQuestionRequest {
  /** Address of the folder of the data set's files, with its slash. */
  readonly folder: string;
  readonly profile: Profile;
  readonly occasion: Occasion;
}

/** Programs of the chosen specialties that nothing they state closes to the visitor, of all of them. */
export interface InQuestion {
  readonly left: number;
  readonly of: number;
}
