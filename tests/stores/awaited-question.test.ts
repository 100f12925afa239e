import { expect, test } from "vitest";
import { GATES } from "../../src/engine/gates/index.ts";
import { PREFERENCES } from "../../src/engine/preferences/index.ts";
import { awaitedQuestion } from "../../src/stores/awaited-question.ts";

test("each criterion leads to the question whose answer it waits for", () => {
  const ids = [...GATES, ...PREFERENCES].map(({ id }) => id);
  expect(Object.fromEntries(ids.map((id) => [id, awaitedQuestion(id)]))).toMatchInlineSnapshot(`
    {
      "certification": "school",
      "county-need": "experience",
      "deadline": null,
      "director-letter": "earlier",
      "ecfmg": "school",
      "failures": "step2",
      "graduation": "graduation",
      "img-record": null,
      "letters": "letters",
      "minimum-score": "step2",
      "mission": "experience",
      "patient-languages": "languages",
      "place-order": "places",
      "regional-ties": "ties",
      "registration": null,
      "school": "school",
      "specialty-letters": "letters",
      "specialty-order": "specialties",
      "specialty-score": "step2",
      "step-span": "earlier",
      "step1": "step1",
      "step2-minimum": "step2",
      "step2-result": "step2",
      "takes-imgs": null,
      "typical-score": "step2",
      "unfilled-seats": null,
      "usce": "usce",
      "valued-languages": "languages",
      "visa": "status",
      "work-status": "status",
    }
  `);
});
