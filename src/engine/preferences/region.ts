import { known, type Preference, type Share, unknownShare } from "../criterion.ts";
import type { Profile } from "../profile.ts";
import type { Read } from "../rule.ts";
import { hasNoUsce } from "../usce-weeks.ts";
import { list } from "../wording.ts";

interface Place {
  readonly region: string;
}

/** What each tie to the region adds: family or years there, clinical experience there, letters from there. They add up to 1. */
const TIES = [
  { answer: "ties", share: 0.4, words: "you have lived, studied or have family in its region" },
  { answer: "usceRegions", share: 0.4, words: "you have clinical experience in its region" },
  { answer: "lettersRegions", share: 0.2, words: "you have letters from its region" },
] as const satisfies readonly { answer: keyof Profile; share: number; words: string }[];

/** Ties to the program's region. */
export const regionalTies: Preference<Place> = {
  id: "regional-ties",
  title: "Ties to the region",
  rule: "Years lived there or family (two fifths), clinical experience there (two fifths), letters from there (one fifth).",
  question: null,
  reads: [],
  answers: [
    "ties",
    "usceRegions",
    "lettersRegions",
    "usceHandsOn",
    "usceHandsOnWeeks",
    "usceObserver",
    "usceObserverWeeks",
    "letters",
  ],
  points: 16,
  reason:
    "Family medicine directors asked in 2024 rate a rotation in their department and knowing the applicant highest among the reasons to interview.",
  figure: "fm-directors-2024-rotation-in-department",

  read: ({ region }): Read<Place> => ({ rule: { region }, sources: [], hints: [] }),

  check({ region }, profile): Share {
    const sum = (ties: readonly (typeof TIES)[number][]) => ties.reduce((all, { share }) => all + share, 0);
    const held = TIES.filter(({ answer }) => regionsOf(answer, profile)?.includes(region));
    const open = TIES.filter(({ answer }) => regionsOf(answer, profile) === undefined);
    if (open.length === TIES.length)
      return unknownShare("profile", () => "You have not said where you have ties.");
    const low = sum(held);
    const share = { low, high: Math.min(1, low + sum(open)) };
    if (held.length > 0) {
      const words = list(held.map((tie) => tie.words));
      return known(share, () => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`, true);
    }
    if (open.length > 0)
      return { ...unknownShare("profile", () => "You have not said all of where you have ties."), share };
    return known(share, () => "You named no tie to its region.");
  },
};

/** The regions answered; whoever has no experience or no letters has them nowhere, and is not asked where. */
function regionsOf(answer: (typeof TIES)[number]["answer"], profile: Profile): readonly string[] | undefined {
  const hasNone =
    (answer === "usceRegions" && hasNoUsce(profile)) ||
    (answer === "lettersRegions" && profile.letters === 0);
  return profile[answer] ?? (hasNone ? [] : undefined);
}

/** Your own order of places: the first choice counts whole, each later one less. */
export const placeOrder: Preference<Place> = {
  id: "place-order",
  title: "Your order of places",
  rule: "Your first region counts whole, each later one less.",
  question: null,
  reads: [],
  answers: ["places"],
  points: 3,
  reason: "Your own order decides between programs that are otherwise alike.",
  figure: null,

  read: ({ region }): Read<Place> => ({ rule: { region }, sources: [], hints: [] }),

  check: ({ region }, { places }) => ranked(region, places, "region"),
};

/** Your own order of specialties. */
export const specialtyOrder: Preference<{ readonly specialty: string }> = {
  id: "specialty-order",
  title: "Your order of specialties",
  rule: "Your first specialty counts whole, each later one less.",
  question: null,
  reads: [],
  answers: ["specialties"],
  points: 3,
  reason: "Your own order decides between programs that are otherwise alike.",
  figure: null,

  read: ({ specialty }): Read<{ readonly specialty: string }> => ({
    rule: { specialty },
    sources: [],
    hints: [],
  }),

  check: ({ specialty }, { specialties }) => ranked(specialty, specialties, "specialty"),
};

function ranked(id: string, order: readonly string[] | undefined, what: string): Share {
  if (order === undefined || order.length === 0)
    return unknownShare("profile", () => `You have not named a ${what} you would choose.`);
  const place = order.indexOf(id);
  const share = place === -1 ? 0 : (order.length - place) / order.length;
  return known({ low: share, high: share }, () => placeWords(place, order.length, what), place !== -1);
}

function placeWords(place: number, count: number, what: string): string {
  if (place === -1) return `Its ${what} is not among those you named.`;
  if (count === 1) return `Its ${what} is the one you named.`;
  return `Its ${what} is number ${place + 1} of the ${count} you named.`;
}
