/**
 * Follows the made-up fact of CONTRIBUTING through a copy of the project: `node follow-fact.ts <copy> <content>`. Prints as JSON what each place
 * says of it. It runs by itself, so that the copy's own modules are loaded and not the project's.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [copy = "", root = ""] = process.argv.slice(2);
const TODAY = "2026-11-23";
const load = (file: string): Promise<unknown> => import(pathToFileURL(join(copy, file)).href);

const engine = {
  gates: (await load("src/engine/gates/index.ts")) as typeof import("../../src/engine/gates/index.ts"),
  preferences: (await load(
    "src/engine/preferences/index.ts",
  )) as typeof import("../../src/engine/preferences/index.ts"),
  ask: (await load("src/engine/ask.ts")) as typeof import("../../src/engine/ask.ts"),
  reasons: (await load("src/engine/reasons.ts")) as typeof import("../../src/engine/reasons.ts"),
  verdict: (await load("src/engine/verdict.ts")) as typeof import("../../src/engine/verdict.ts"),
};
const { buildSite } = (await load("src/site/site.ts")) as typeof import("../../src/site/site.ts");
const { groupFields } = (await load(
  "src/site/field-groups.ts",
)) as typeof import("../../src/site/field-groups.ts");
const { openQuestions } = (await load(
  "src/site/open-questions.ts",
)) as typeof import("../../src/site/open-questions.ts");
const facets = (await load(
  "src/site/directory-facets.ts",
)) as typeof import("../../src/site/directory-facets.ts");
const compared = (await load(
  "src/outputs/compared-facts.ts",
)) as typeof import("../../src/outputs/compared-facts.ts");
const { packShards } = (await load(
  "src/outputs/dataset/shards.ts",
)) as typeof import("../../src/outputs/dataset/shards.ts");
const shards = (await load("src/dataset/unpack.ts")) as typeof import("../../src/dataset/unpack.ts");
const { toProgramsCsv } = (await load(
  "src/outputs/open/programs-csv.ts",
)) as typeof import("../../src/outputs/open/programs-csv.ts");
const { toOpenPrograms } = (await load(
  "src/outputs/open/programs-json.ts",
)) as typeof import("../../src/outputs/open/programs-json.ts");
const { exportCsv } = (await load(
  "src/plan/csv/export-csv.ts",
)) as typeof import("../../src/plan/csv/export-csv.ts");
const imported = (await load(
  "src/plan/csv/import-csv.ts",
)) as typeof import("../../src/plan/csv/import-csv.ts");
const own = (await load("src/plan/own-program.ts")) as typeof import("../../src/plan/own-program.ts");
const { createIdentityTable } = (await load(
  "src/identity/table.ts",
)) as typeof import("../../src/identity/table.ts");
const { identitiesOf } = (await load(
  "src/site/identities.ts",
)) as typeof import("../../src/site/identities.ts");
const { toProfileSchema } = (await load(
  "src/cli/profile-schema.ts",
)) as typeof import("../../src/cli/profile-schema.ts");
const { assessAll } = (await load("src/cli/assess-all.ts")) as typeof import("../../src/cli/assess-all.ts");
const shareLink = (await load("src/stores/share-link.ts")) as typeof import("../../src/stores/share-link.ts");
const { ProgramFactsSchema } = (await load(
  "src/content/schemas/program-facts.ts",
)) as typeof import("../../src/content/schemas/program-facts.ts");
const { OwnAnswers } = (await load(
  "src/engine/own-answers.ts",
)) as typeof import("../../src/engine/own-answers.ts");
const { toJSONSchema } = (await import("astro/zod")).z;

const site = buildSite({ root, today: TODAY });
const [says, silent] = ["kern-family-medicine", "silent-family-medicine"].map((id) => site.program(id)) as [
  ReturnType<typeof site.program>,
  ReturnType<typeof site.program>,
];
const occasion = { season: site.engineSeason, asOf: TODAY };
const profile = {
  specialties: ["family-medicine"],
  workStatus: "citizen",
  canTravel: false,
} as import("../../src/engine/profile.ts").Profile;

const files = packShards(site);
const travelled = (file: string): unknown => JSON.parse(JSON.stringify(files.get(file)));
const dataset = shards.unpackShard(
  travelled(says.record.specialty),
  shards.unpackCommon(travelled("common")),
);
const inBrowser = dataset.programs.find(
  ({ id }) => id === says.record.id,
) as (typeof dataset.programs)[number];
const row = engine.verdict.assess(inBrowser, profile, occasion);
const ofFact = <T extends { readonly id: string }>(all: readonly T[]) =>
  all.find(({ id }) => id === "in-person");
const ofPreference = <T extends { readonly id: string }>(all: readonly T[]) =>
  all.find(({ id }) => id === "online-interview");
const assessed = assessAll([says.engine], profile, occasion)[0];
const column = (csv: string, heading: string) => {
  const [headings = "", line = ""] = csv.replace("\uFEFF", "").split("\r\n");
  const cells = (text: string) =>
    [...text.matchAll(/"([^"]*)"|([^,]+)|(?<=,)(?=,|$)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  return cells(line)[cells(headings).indexOf(heading)];
};
const told = {
  ...{ question: "in-person", value: "no", by: "coordinator", how: "mail" },
  ...{ day: TODAY, season: occasion.season.year },
} as import("../../src/engine/own-answer.ts").OwnAnswer;
const mine = {
  id: "own-kern",
  acgmeId: null,
  nrmpCode: null,
  name: "Lake Family Medicine",
  specialty: "family-medicine",
  city: "Toledo",
  state: "OH",
  rules: { inPersonOnly: true } as import("../../src/plan/own-rules.ts").OwnRules,
};
const list = exportCsv(
  [{ id: mine.id, name: mine.name, status: "considering", note: "", added: null }],
  () => ({
    ...{ acgmeId: null, nrmpCode: null, specialty: "Family Medicine", city: mine.city, state: mine.state },
    ...{ group: "", fitLow: 0, fitHigh: 0, known: "", rules: { own: mine.rules } },
  }),
);
const season = { year: occasion.season.year, opens: occasion.season.opens };
const { headingLine, headings, guess } = imported.readStart(list, season);
const table = createIdentityTable(identitiesOf(site));
const back = imported.importCsv(list, {
  ...{ headingLine, headings, mapping: guess, answers: {}, table, season },
  onProgress: () => {},
});
const ownProgram = own.ownToEngine(back.own[0] as (typeof back.own)[number], { find: () => undefined });

console.log(
  JSON.stringify({
    verdict: [row.group, ofFact(row.criteria)?.status, ofFact(row.criteria)?.sentence],
    "row of results": engine.reasons.reasonsOf(row).blocking.map(({ sentence }) => sentence),
    "range of the fit": ofPreference(row.criteria)?.sentence,
    "method page": [
      ofFact(engine.gates.GATES)?.rule,
      ofPreference(engine.preferences.PREFERENCES)?.points,
      engine.preferences.PREFERENCES.reduce((sum, { points }) => sum + points, 0),
    ],
    "program's page": groupFields(site.fieldsOf(says))["what-it-asks-for"].find(
      ({ label }) => label === "Interview in person only",
    )?.facts[0]?.words,
    "questions on its page": openQuestions(silent, occasion).filter((question) =>
      question.includes("in person"),
    ),
    directory: [says, silent].map(
      (program) => facets.rowOf(program, occasion).split(" ")[facets.DIRECTORY_FACETS.indexOf("policy")],
    ),
    "e-mail": engine.ask
      .questionsFor(silent.engine, profile, occasion)
      .filter(({ id }) => id === "in-person")
      .map(({ text }) => text),
    "told to the visitor": ofFact(
      engine.verdict.assess({ ...silent.engine, told: new OwnAnswers([told]) }, profile, occasion).criteria,
    )?.sentence,
    compare: compared
      .toComparedFacts(site, [says])
      .programs[says.record.id]?.find(({ label }) => label === "Interview in person only")?.facts[0]?.words,
    "open CSV": column(toProgramsCsv(site), "inPersonOnly"),
    "open JSON": JSON.stringify(toOpenPrograms(site)).includes('"inPersonOnly":[{"value":true'),
    "list's CSV": column(list, "Interview in person only"),
    "and in again": back.own[0]?.rules,
    "own file's verdict": ofFact(engine.verdict.assess(ownProgram, profile, occasion).criteria)?.sentence,
    "JSON Schema of a record": Object.keys(
      (toJSONSchema(ProgramFactsSchema, { unrepresentable: "any" }) as { properties: object }).properties,
    ).includes("inPersonOnly"),
    "JSON Schema of a profile": (toProfileSchema(site.content) as { properties: Record<string, object> })
      .properties.canTravel,
    link: shareLink.decodeProfile(shareLink.encodeProfile(profile)).profile,
    assess: ofFact(assessed?.criteria ?? [])?.sentence,
  }),
);
