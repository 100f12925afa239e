/** What a preference can add to the fit, and why that much. `figure` is the id of the cited figure in `content/figures`. */
export interface Weight {
  /** Points of 100. */
  readonly points: number;
  readonly reason: string;
  readonly figure: string | null;
}

/**
 * Weights of all preferences; they add up to 100, so that the points are the fit. They are our judgement, read from what program directors
 * say they look at; /method/ prints this table.
 */
export const WEIGHTS: Readonly<Record<string, Weight>> = {
  "specialty-score": {
    points: 14,
    reason:
      "Matched and not matched non-US IMGs differ in Step 2 CK in most specialties, in family medicine hardly.",
    figure: "charting-2026-step-2-not-matched",
  },
  "typical-score": {
    points: 6,
    reason: "A program's own words on usual scores tell more than the specialty's figures.",
    figure: null,
  },
  "minimum-score": {
    points: 6,
    reason: "A score just above a minimum passes the filter but stands last behind it.",
    figure: null,
  },
  "regional-ties": {
    points: 16,
    reason:
      "Family medicine directors asked in 2024 rate a rotation in their department and knowing the applicant highest among the reasons to interview.",
    figure: "fm-directors-2024-rotation-in-department",
  },
  mission: {
    points: 12,
    reason: "Programs that serve people in need look for people who have done so.",
    figure: null,
  },
  "county-need": {
    points: 8,
    reason: "The larger the county's shortage, the more experience with people in need answers it.",
    figure: null,
  },
  "patient-languages": {
    points: 8,
    reason:
      "In these counties many households speak another language than English, and the application asks which you speak.",
    figure: "eras-language-level",
  },
  "valued-languages": {
    points: 4,
    reason: "Few programs name a language; those that do mean it.",
    figure: null,
  },
  "specialty-letters": {
    points: 8,
    reason: "Letters in the specialty are what family medicine directors cited most often in 2024.",
    figure: "fm-directors-2024-specialty-letters",
  },
  "img-record": { points: 8, reason: "What a program has done says more than what it says.", figure: null },
  "unfilled-seats": {
    points: 4,
    reason: "Seats left unfilled in past Matches show room; they promise none.",
    figure: null,
  },
  "specialty-order": {
    points: 3,
    reason: "Your own order decides between programs that are otherwise alike.",
    figure: null,
  },
  "place-order": {
    points: 3,
    reason: "Your own order decides between programs that are otherwise alike.",
    figure: null,
  },
};

/** Points of a preference. Throws when it has no weight, which a test rules out. */
export function weightOf(id: string): number {
  const weight = WEIGHTS[id];
  if (!weight) throw new Error(`Preference "${id}" has no weight in weights.ts.`);
  return weight.points;
}
