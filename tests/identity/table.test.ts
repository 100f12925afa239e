import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Identity } from "../../src/identity/identity.ts";
import { nameKey } from "../../src/identity/name-keys.ts";
import type { AskedProgram, FoundIdentity } from "../../src/identity/table.ts";
import { realIdentities, realTable } from "./real-table.ts";

const ask = (asked: AskedProgram) => said(realTable().find(asked));
const said = (found: FoundIdentity) =>
  found.is === "one"
    ? found.program.id
    : found.is === "maybe"
      ? `${found.programs.map(({ id }) => id).join(" or ")}?`
      : "none";

describe("a program of the site is known", () => {
  it("by every number and every name it has, with its place and specialty", () => {
    const table = realTable();
    const wrong: string[] = [];
    for (const program of realIdentities().programs) {
      const { specialty, city, state } = program;
      for (const acgmeId of program.acgmeId ? [program.acgmeId] : []) {
        if (said(table.find({ acgmeId })) !== program.id) wrong.push(acgmeId);
      }
      for (const name of [program.name, ...program.otherNames]) {
        const found = table.find({ name, specialty, city, state });
        // Two programs of one specialty, city and name are told apart by numbers alone.
        const isOne = found.is === "one" ? found.program === program : isShared(name, program);
        if (!isOne) wrong.push(`${name} of ${program.id}: ${said(found)}`);
      }
      if (said(table.find({ name: program.name })) !== program.id) wrong.push(program.name);
    }
    expect(wrong).toEqual([]);
  });

  it("by official names, with or without the place in the name", () => {
    const fresno = { specialty: "Internal Medicine", city: "Fresno", state: "CA" };
    expect(
      [
        { ...fresno, name: "St. Agnes Medical Center (Fresno) Program" },
        { ...fresno, name: "SAINT AGNES MEDICAL CENTER PROGRAM" },
        { ...fresno, name: "Saint Agnes Medical Center" },
        { ...fresno, name: "St Agnes Medical Center - Internal Medicine" },
        { name: "St. Agnes Medical Center, Fresno, CA", specialty: "IM" },
        { name: "University of California (San Francisco)/Fresno Program", specialty: "Pediatrics" },
        {
          name: "University of California (San Francisco) Program",
          specialty: "Pediatrics",
          city: "Fresno",
          state: "CA",
        },
        {
          name: "Kaweah Delta Health Care District Program",
          specialty: "FM",
          city: "Visalia",
          state: "California",
        },
        { name: "University of Texas Southwestern Medical Center Program", specialty: "Internal Medicine" },
        { name: "HonorHealth/Four Peaks Medical Center Program", specialty: "Family Medicine" },
      ].map(ask),
    ).toMatchInlineSnapshot(`
      [
        "saint-agnes-internal-medicine-fresno",
        "saint-agnes-internal-medicine-fresno",
        "saint-agnes-internal-medicine-fresno",
        "saint-agnes-internal-medicine-fresno",
        "saint-agnes-internal-medicine-fresno",
        "ucsf-fresno-pediatrics",
        "ucsf-fresno-pediatrics",
        "kaweah-health-family-medicine-visalia",
        "ut-southwestern-internal-medicine-dallas",
        "midwestern-mountain-vista-family-medicine-mesa",
      ]
    `);
  });
});

describe("a match is never a guess", () => {
  it("a name without its place, or of namesakes, is asked about", () => {
    expect(
      [
        { name: "St. Agnes Medical Center", specialty: "Internal Medicine" },
        { name: "Morehouse School of Medicine Program", specialty: "Family Medicine" },
        {
          name: "Morehouse School of Medicine Program",
          specialty: "Family Medicine",
          city: "Atlanta",
          state: "GA",
        },
        {
          name: "Morehouse School of Medicine Program",
          specialty: "Family Medicine",
          city: "Santa Cruz",
          state: "CA",
        },
        {
          name: "Southwest Healthcare Medical Education Consortium Program",
          specialty: "Internal Medicine",
          state: "CA",
        },
        {
          name: "Southwest Healthcare Medical Education Consortium Program",
          specialty: "Internal Medicine",
          city: "Temecula",
        },
        { name: "Saint Agnes Medical Centre of Fresno", specialty: "Internal Medicine", city: "Fresno" },
        { name: "SAMC" },
      ].map(ask),
    ).toMatchInlineSnapshot(`
      [
        "saint-agnes-internal-medicine-fresno?",
        "morehouse-school-of-medicine-ga-family-medicine-atlanta or morehouse-family-medicine-santa-cruz?",
        "morehouse-school-of-medicine-ga-family-medicine-atlanta",
        "morehouse-family-medicine-santa-cruz",
        "southwest-healthcare-palmdale-internal-medicine or southwest-healthcare-internal-medicine-temecula?",
        "southwest-healthcare-internal-medicine-temecula",
        "saint-agnes-internal-medicine-fresno",
        "saint-agnes-emergency-medicine-fresno or saint-agnes-family-medicine-fresno or saint-agnes-internal-medicine-fresno or saint-agnes-transitional-year-fresno?",
      ]
    `);
  });

  it("a number that is none of ours speaks against a name that is", () => {
    const asked = { name: "Saint Agnes Medical Center Internal Medicine, Fresno", acgmeId: "1409999999" };
    expect(ask(asked)).toMatchInlineSnapshot(`"saint-agnes-internal-medicine-fresno?"`);
  });

  it("another specialty, city or state is another program", () => {
    const name = "St. Agnes Medical Center (Fresno) Program";
    expect(
      [
        { name, specialty: "Dermatology" },
        { name, specialty: "IM", state: "MD" },
        { name, specialty: "IM", city: "Baltimore" },
      ].map(ask),
    ).toMatchInlineSnapshot(`
      [
        "saint-agnes-emergency-medicine-fresno or saint-agnes-family-medicine-fresno or saint-agnes-internal-medicine-fresno or saint-agnes-transitional-year-fresno?",
        "st-agnes-healthcare-internal-medicine-baltimore?",
        "st-agnes-healthcare-internal-medicine-baltimore?",
      ]
    `);
  });

  it("whatever is asked, a certain answer agrees with all that was said", () => {
    const programs = realIdentities().programs;
    const some = fc.constantFrom(...programs);
    const cut = fc.constantFrom("all", "first word gone", "last word gone", "one letter wrong");
    fc.assert(
      fc.property(some, some, cut, fc.boolean(), (program, other, how, hasCity) => {
        const name = change(program.name, how);
        const asked = {
          name,
          specialty: other.specialty,
          ...(hasCity && { city: other.city, state: other.state }),
        };
        const found = realTable().find(asked);
        if (found.is !== "one") return;
        expect(found.program.specialty).toBe(other.specialty);
        if (hasCity) expect(nameKey(found.program.city)).toBe(nameKey(other.city));
      }),
    );
  });
});

it("names of prototypes are names like others", () => {
  for (const word of ["__proto__", "constructor", "toString", "hasOwnProperty"])
    expect(
      ask({ id: word, acgmeId: word, nrmpCode: word, name: word, specialty: word, city: word, state: word }),
    ).toBe("none");
  expect(realTable().specialtyOf("__proto__")).toBeUndefined();
  expect(realTable().specialtyOf("", "constructor")).toBeUndefined();
});

function isShared(name: string, program: Identity): boolean {
  return realIdentities().programs.some(
    (other) =>
      other !== program &&
      other.specialty === program.specialty &&
      other.city === program.city &&
      [other.name, ...other.otherNames].some((one) => nameKey(one) === nameKey(name)),
  );
}

function change(name: string, how: string): string {
  const words = name.split(" ");
  if (how === "first word gone") return words.slice(1).join(" ");
  if (how === "last word gone") return words.slice(0, -1).join(" ");
  return how === "one letter wrong" ? `${name[0]}q${name.slice(2)}` : name;
}
