/** What `npm run shots` takes pictures of: the longest page of every kind, and pages in the states in which visitors meet them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kindsOfPages } from "./page-kinds.mjs";

/**
 * @typedef {object} Scene
 * @property {string} name of its pictures
 * @property {string} address
 * @property {Record<string, unknown>} [kept] what this device has kept, by key
 * @property {string} [opens] a selector: every fold that it finds is opened
 */

const ANSWERS = "whole-file:profile:v1";
const LIST = "whole-file:list:v1";
const ANSWERED = {
  specialties: ["family-medicine", "internal-medicine"],
  places: ["central-valley"],
  step1: "passed",
  step1Failures: 0,
  step2: "passed",
  step2Score: 215,
  step2Failures: 0,
  step3: "not-taken",
  graduationYear: 2019,
  workStatus: "needs-visa",
  visas: ["j1"],
  languages: ["spanish"],
  ecfmg: "certified",
  usceHandsOn: 2,
  usceRegions: ["central-valley"],
  letters: 3,
  lettersUs: 2,
  lettersSpecialty: 1,
  ties: ["central-valley"],
  experience: ["farmworker"],
};
const STATUSES = ["considering", "asked", "applied", "interview", "ranked"];
const MOST_LISTED = 60;

/**
 * @param {string} root the folder of the built site
 * @returns {readonly Scene[]}
 */
export function scenesOf(root) {
  /** @type {{ programs: { id: string, name: string, path: string }[] }} */
  const { programs } = JSON.parse(readFileSync(join(root, "data/v1/programs.json"), "utf8"));
  const kept = { [ANSWERS]: ANSWERED };
  const byName = programs.toSorted(longestFirst);
  const list = byName.slice(0, MOST_LISTED).map(toEntry);
  return [
    ...kindsOfPages(root).map(({ address }) => ({ name: nameOf(address), address })),
    { name: "program-long-name", address: byName[0]?.path ?? "/programs/" },
    { name: "program-little-known", address: "/programs/ucsf-neurology-san-francisco/" },
    { name: "program-closed", address: "/programs/sierra-vista-family-medicine-fresno-closed/" },
    { name: "program-fresno", address: "/programs/ucsf-fresno-internal-medicine/" },
    { name: "region-valley", address: "/regions/central-valley/" },
    { name: "city-fresno", address: "/cities/fresno/" },
    { name: "city-without-programs", address: "/cities/clovis/" },
    { name: "search-found", address: "/search/?q=fresno" },
    { name: "search-none", address: "/search/?q=zzzzzz" },
    { name: "quiz-exams", address: "/quiz/#step=2", kept },
    { name: "quiz-check", address: "/quiz/#step=check", kept },
    { name: "results-answered", address: "/results/", kept },
    {
      name: "results-open",
      address: "/results/#g=open",
      kept,
      opens: ".panel, .more",
    },
    {
      name: "results-none",
      address: "/results/#g=open",
      kept: { [ANSWERS]: { ...ANSWERED, specialties: ["neurology"], places: [] } },
    },
    { name: "results-shared", address: "/results/#p=1.s_family-medicine.bs_215&g=step" },
    { name: "list-full", address: "/list/", kept: { ...kept, [LIST]: list } },
    {
      name: "compare-four",
      address: `/compare/#p=${list
        .slice(0, 4)
        .map(({ id }) => id)
        .join("~")}`,
      kept,
    },
  ];
}

/**
 * @param {{ name: string }} a
 * @param {{ name: string }} b
 */
const longestFirst = (a, b) => b.name.length - a.name.length;

/**
 * @param {{ id: string, name: string }} program
 * @param {number} index
 */
const toEntry = ({ id, name }, index) => ({
  id,
  name,
  status: STATUSES[index % STATUSES.length],
  note:
    index % 7 === 0 ? "Wrote to the coordinator; no answer yet. Ask again in the first week of October." : "",
  added: "2026-09-12",
});

/** @param {string} address */
const nameOf = (address) =>
  address
    .replace(/\.html$/, "")
    .split("/")
    .filter(Boolean)
    .join("-") || "home";
