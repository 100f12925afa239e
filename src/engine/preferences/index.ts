import type { Preference } from "../criterion.ts";
import { imgRecord } from "./img-record.ts";
import { patientLanguages, valuedLanguages } from "./languages.ts";
import { countyNeed, mission } from "./mission.ts";
import { placeOrder, regionalTies, specialtyOrder } from "./region.ts";
import { minimumScore, typicalScore } from "./score-headroom.ts";
import { specialtyLetters } from "./specialty-letters.ts";
import { specialtyScore } from "./specialty-score.ts";
import { unfilledSeats } from "./unfilled.ts";

/** Every preference. Their points add up to 100, so that the points are the fit. */
export const PREFERENCES: readonly Preference<unknown>[] = [
  specialtyScore,
  typicalScore,
  minimumScore,
  regionalTies,
  mission,
  countyNeed,
  patientLanguages,
  valuedLanguages,
  specialtyLetters,
  imgRecord,
  unfilledSeats,
  specialtyOrder,
  placeOrder,
];
