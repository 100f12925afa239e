/** The words of each preview picture, in two lines. */
export const PICTURES = {
  site: ["Programs that read your whole file,", "not only your score"],
  program: ["What one residency program", "asks of international graduates"],
  place: ["Residency programs by place,", "and who their patients are"],
  specialty: ["Residency programs by specialty,", "with published Match figures"],
  guides: ["Guides for low Step scores,", "a source for every number"],
  quiz: ["Which programs will read your file?", "About five minutes, no account"],
  tools: ["Tools for your application,", "free and in your browser"],
  about: ["How it decides, and where", "every fact comes from"],
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
