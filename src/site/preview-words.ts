import SAY from "../../content/words/site.json" with { type: "json" };

/** The words of each preview picture, in two lines. */
export const PICTURES = {
  site: [SAY.previewWords.programsThatReadYourWholeFile, SAY.previewWords.notOnlyYourScore],
  program: [SAY.previewWords.whatOneResidencyProgram, SAY.previewWords.asksOfInternationalGraduates],
  place: [SAY.previewWords.residencyProgramsByPlace, SAY.previewWords.andWhoTheirPatientsAre],
  specialty: [SAY.previewWords.residencyProgramsBySpecialty, SAY.previewWords.withPublishedMatchFigures],
  guides: [SAY.previewWords.guidesForLowStepScores, SAY.previewWords.aSourceForEveryNumber],
  quiz: [SAY.previewWords.whichProgramsWillReadYourFile, SAY.previewWords.aboutFiveMinutesNoAccount],
  tools: [SAY.previewWords.toolsForYourApplication, SAY.previewWords.freeAndInYourBrowser],
  about: [SAY.previewWords.howItDecidesAndWhere, SAY.previewWords.everyFactComesFrom],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

type PictureId = keyof typeof PICTURES;

const OF_KIND: Readonly<Record<string, PictureId>> = {
  program: "program",
  programs: "place",
  city: "place",
  cities: "place",
  region: "place",
  specialty: "specialty",
  guide: "guides",
  guides: "guides",
  quiz: "quiz",
  results: "quiz",
  tool: "tools",
  tools: "tools",
  season: "tools",
  list: "tools",
  compare: "tools",
  method: "about",
  sources: "about",
  about: "about",
};

/** The picture of a kind of page. */
export function pictureOf(kind: string): { id: PictureId; words: readonly [string, string] } {
  const id = OF_KIND[kind] ?? "site";
  return { id, words: PICTURES[id] };
}
