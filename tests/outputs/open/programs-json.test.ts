import { expect, test } from "vitest";
import { toOpenPrograms } from "../../../src/outputs/open/programs-json.ts";
import { buildSite } from "../../../src/site/site.ts";
import { TODAY, writeContent } from "../../support/content-folder.ts";

test("every program with every fact, its source and dates", () => {
  const open = toOpenPrograms(buildSite({ root: writeContent(), today: TODAY }));
  expect(open).toMatchObject({
    version: 1,
    license: "CC BY 4.0",
    asOf: "2026-11-22",
    season: 2027,
    programs: [
      {
        id: "kern-family-medicine",
        specialty: { id: "family-medicine", name: "Family Medicine" },
        inResults: true,
        facts: {
          visaJ1: [
            {
              value: "yes",
              words: "Sponsors it",
              strength: "required",
              source: "kern-fm-faq",
              kind: "program",
              shown: "2025-06",
              read: "2026-11-22",
            },
          ],
          letters: [{ sponsorWide: true, source: "kern-gme" }],
        },
      },
    ],
  });
  expect(JSON.stringify(open)).not.toContain("content/");
});
