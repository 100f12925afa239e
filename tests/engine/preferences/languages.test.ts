import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { patientLanguages, valuedLanguages } from "../../../src/engine/preferences/languages.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, preferenceSays } from "../builders.ts";

const patients = (facts: Facts, answers: Profile = {}) => preferenceSays(patientLanguages, facts, answers);
const valued = (facts: Facts, answers: Profile = {}) => preferenceSays(valuedLanguages, facts, answers);

describe("patient-languages", () => {
  test("no figures", () => {
    expect(patients({}, { languages: ["spanish"] })).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: We have no figures on the languages of its county."`,
    );
  });

  test("not answered", () => {
    expect(
      patients(
        {
          countyLanguages: [
            fact([
              { languages: ["punjabi"], percent: 3 },
              { languages: ["spanish"], percent: 30 },
              { languages: ["hmong", "thai"], percent: 7 },
            ]),
          ],
        },
        {},
      ),
    ).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: In 30% of its county's households Spanish is spoken; you have not said which languages you speak."`,
    );
  });

  test("one, two and none of them", () => {
    expect(
      patients(
        {
          countyLanguages: [
            fact([
              { languages: ["punjabi"], percent: 3 },
              { languages: ["spanish"], percent: 30 },
              { languages: ["hmong", "thai"], percent: 7 },
            ]),
          ],
        },
        { languages: ["spanish"] },
      ),
    ).toMatchInlineSnapshot(`"met 0.75: Of its county's households 30% speak Spanish."`);
    expect(
      patients(
        {
          countyLanguages: [
            fact([
              { languages: ["punjabi"], percent: 3 },
              { languages: ["spanish"], percent: 30 },
              { languages: ["hmong", "thai"], percent: 7 },
            ]),
          ],
        },
        { languages: ["spanish", "punjabi"] },
      ),
    ).toMatchInlineSnapshot(
      `"met 0.825: Of its county's households 30% speak Spanish and 3% speak Punjabi."`,
    );
    expect(
      patients(
        {
          countyLanguages: [
            fact([
              { languages: ["punjabi"], percent: 3 },
              { languages: ["spanish"], percent: 30 },
              { languages: ["hmong", "thai"], percent: 7 },
            ]),
          ],
        },
        { languages: ["punjabi", "spanish"] },
      ),
    ).toMatchInlineSnapshot(
      `"met 0.825: Of its county's households 30% speak Spanish and 3% speak Punjabi."`,
    );
    expect(
      patients(
        {
          countyLanguages: [
            fact([
              { languages: ["punjabi"], percent: 3 },
              { languages: ["spanish"], percent: 30 },
              { languages: ["hmong", "thai"], percent: 7 },
            ]),
          ],
        },
        { languages: ["urdu"] },
      ),
    ).toMatchInlineSnapshot(`"not-met 0: Its county counts no language that you named."`);
    expect(
      patients(
        {
          countyLanguages: [
            fact([
              { languages: ["punjabi"], percent: 3 },
              { languages: ["spanish"], percent: 30 },
              { languages: ["hmong", "thai"], percent: 7 },
            ]),
          ],
        },
        { languages: [] },
      ),
    ).toMatchInlineSnapshot(`"not-met 0: Its county counts no language that you named."`);
  });

  test("one language of a group of several widens the range", () => {
    expect(
      patients(
        {
          countyLanguages: [
            fact([
              { languages: ["punjabi"], percent: 3 },
              { languages: ["spanish"], percent: 30 },
              { languages: ["hmong", "thai"], percent: 7 },
            ]),
          ],
        },
        { languages: ["hmong"] },
      ),
    ).toMatchInlineSnapshot(
      `"met 0 to 0.175: Of its county's households 7% speak a language of the group that the Census counts Hmong in."`,
    );
    expect(
      patients(
        {
          countyLanguages: [
            fact([
              { languages: ["punjabi"], percent: 3 },
              { languages: ["spanish"], percent: 30 },
              { languages: ["hmong", "thai"], percent: 7 },
            ]),
          ],
        },
        { languages: ["hmong", "thai"] },
      ),
    ).toMatchInlineSnapshot(`"met 0.175: Of its county's households 7% speak Hmong and Thai."`);
    expect(
      patients(
        {
          countyLanguages: [
            fact([
              { languages: ["punjabi"], percent: 3 },
              { languages: ["spanish"], percent: 30 },
              { languages: ["hmong", "thai"], percent: 7 },
            ]),
          ],
        },
        { languages: ["spanish", "punjabi", "thai"] },
      ),
    ).toMatchInlineSnapshot(
      `"met 0.825 to 1: Of its county's households 30% speak Spanish, 7% speak a language of the group that the Census counts Thai in and 3% speak Punjabi."`,
    );
  });

  test("a county of one language", () => {
    expect(patients({ countyLanguages: [fact([])] }, { languages: ["spanish"] })).toMatchInlineSnapshot(
      `"not-met 0: Its county counts no language that you named."`,
    );
    expect(
      patients(
        { countyLanguages: [fact([{ languages: ["spanish"], percent: 0 }])] },
        { languages: ["spanish"] },
      ),
    ).toMatchInlineSnapshot(`"not-met 0: Of its county's households 0% speak Spanish."`);
  });

  test("names of two words", () => {
    expect(
      patients(
        { countyLanguages: [fact([{ languages: ["haitian-creole"], percent: 2 }])] },
        { languages: ["haitian-creole"] },
      ),
    ).toMatchInlineSnapshot(`"met 1: Of its county's households 2% speak Haitian Creole."`);
  });

  test("figures that differ", () => {
    expect(
      patients(
        { countyLanguages: [fact([]), fact([{ languages: ["spanish"], percent: 9 }], { source: "b" })] },
        { languages: ["spanish"] },
      ),
    ).toMatchInlineSnapshot(`"unknown-program 0 to 1: Its pages disagree on the languages of its county."`);
  });
});

describe("valued-languages", () => {
  test("not said", () => {
    expect(valued({}, { languages: ["spanish"] })).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: It does not say which languages it values."`,
    );
  });

  test("not answered", () => {
    expect(valued({ languages: [fact(["spanish"])] }, {})).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: It values Spanish; you have not said which languages you speak."`,
    );
  });

  test("all, half and none", () => {
    expect(
      valued({ languages: [fact(["spanish"])] }, { languages: ["punjabi", "spanish"] }),
    ).toMatchInlineSnapshot(`"met 1: It values Spanish; you speak Spanish."`);
    expect(
      valued({ languages: [fact(["spanish", "hmong"])] }, { languages: ["hmong"] }),
    ).toMatchInlineSnapshot(`"met 0.5: It values Hmong and Spanish; you speak Hmong."`);
    expect(valued({ languages: [fact(["spanish"])] }, { languages: ["urdu"] })).toMatchInlineSnapshot(
      `"not-met 0: It values Spanish; you have named none of them."`,
    );
  });

  test("an empty list", () => {
    expect(valued({ languages: [fact([])] }, { languages: ["spanish"] })).toMatchInlineSnapshot(
      `"not-met 0: It values ; you have named none of them."`,
    );
  });

  test("pages differ", () => {
    expect(
      valued(
        { languages: [fact(["spanish"]), fact(["hmong"], { source: "b" })] },
        { languages: ["spanish"] },
      ),
    ).toMatchInlineSnapshot(`"met 0.5: It values Hmong and Spanish; you speak Spanish."`);
  });
});
