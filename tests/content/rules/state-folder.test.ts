import { describe, expect, test } from "vitest";
import { lint, PROGRAM } from "../../support/content-folder.ts";

describe("state-folder", () => {
  test("a program in another state's folder", () => {
    expect(
      lint({
        [PROGRAM]: null,
        "content/programs/az/kern-family-medicine.json": {
          acgmeId: "1200511001",
          name: "Kern Medical Family Medicine, Bakersfield",
          aliases: [],
          specialty: "family-medicine",
          sponsor: "kern-medical",
          city: "bakersfield",
          listing: { status: "listed", source: "eras-list" },
          facts: {
            takesImgs: [
              { value: true, source: "kern-fm-faq" },
              { value: true, source: "kern-fm-old" },
            ],
          },
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/az/kern-family-medicine.json → city: "bakersfield" is in another state. Expected the file in content/programs/ca/.

      1 problem in 1 file."
    `);
  });
});
