import { describe, expect, test } from "vitest";
import {
  CITY,
  COUNTY,
  GUIDE,
  lint,
  markdown,
  PROGRAM,
  SOURCE,
  SPONSOR,
  set,
  withBody,
} from "../../support/content-folder.ts";

describe("references-exist", () => {
  test("a fact's source, with the nearest id", () => {
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.visaJ1[0].source = "kern-faq";
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.visaJ1[0].source: no source "kern-faq". Did you mean "kern-fm-faq"?

      1 problem in 1 file."
    `);
  });

  test("everything that a program names", () => {
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.specialty = "family-medecine";
          program.sponsor = "kern-medcal";
          program.city = "bakersfeld";
          program.listing.source = "eras";
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → city: no city "bakersfeld". Did you mean "bakersfield"?
      content/programs/ca/kern-family-medicine.json → listing.source: no source "eras". Did you mean "eras-list"?
      content/programs/ca/kern-family-medicine.json → specialty: no specialty "family-medecine". Did you mean "family-medicine"?
      content/programs/ca/kern-family-medicine.json → sponsor: no sponsor "kern-medcal". Did you mean "kern-medical"?

      4 problems in 1 file."
    `);
  });

  test("sources of sponsors, counties and text", () => {
    expect(
      lint({
        [SPONSOR]: (sponsor) => {
          sponsor.facts.letters[0].source = "kern-gm";
        },
        [COUNTY]: (county) => {
          county.facts.shortage[0].source = "cencus";
        },
        ...withBody(CITY, "A sentence. {census} Another. {consus}"),
      }),
    ).toMatchInlineSnapshot(`
      "content/cities/bakersfield.md:12: no source "consus". Did you mean "census"?
      content/counties/kern-county.json → facts.shortage[0].source: no source "cencus". Did you mean "census"?
      content/sources/kern-gme.json: no record cites this source. Cite it or remove the file.
      content/sponsors/kern-medical.json → facts.letters[0].source: no source "kern-gm". Did you mean "kern-gme"?

      4 problems in 4 files."
    `);
  });

  test("what a guide names", () => {
    expect(
      lint({
        [GUIDE]: markdown(
          {
            title: "T",
            summary: "S.",
            topic: "start",
            order: 1,
            reviewed: "2026-11-22",
            answer: "A sentence. {consus}",
            thisWeek: ["One."],
            related: ["hi-score"],
            specialties: ["psychatry"],
            regions: ["centrl-valley"],
          },
          "",
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/guides/low-score.md → answer: no source "consus". Did you mean "census"?
      content/guides/low-score.md → regions[0]: no region "centrl-valley". Did you mean "central-valley"?
      content/guides/low-score.md → related[0]: no guide "hi-score". Did you mean "low-score"?
      content/guides/low-score.md → specialties[0]: no specialty "psychatry". Did you mean "psychiatry"?

      4 problems in 1 file."
    `);
  });

  test("a record that could not be read is there all the same", () => {
    expect(lint({ [SOURCE]: set({ kind: "rumour" }) })).toMatchInlineSnapshot(`
      "content/sources/kern-fm-faq.json → kind: expected one of "program", "sponsor", "official", "press", "directory", "forum", found "rumour".

      1 problem in 1 file."
    `);
  });
});
