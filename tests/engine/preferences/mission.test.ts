import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { countyNeed, mission } from "../../../src/engine/preferences/mission.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { checkPreference, fact, preferenceSays } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => preferenceSays(mission, facts, answers);
const need = (facts: Facts, answers: Profile = {}) => preferenceSays(countyNeed, facts, answers);
const share = (theme: string, experience: NonNullable<Profile["experience"]>) =>
  checkPreference(mission, { mission: [fact([theme])] }, { experience }).share.low;

describe("mission", () => {
  test("no page", () => {
    expect(says({}, { experience: ["rural"] })).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: No page of its mission was found."`,
    );
  });

  test("not answered", () => {
    expect(says({ mission: [fact(["rural"])] }, {})).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: Its mission names rural medicine; you have not told your experience."`,
    );
  });

  test("all, part and none of it answered", () => {
    expect(
      says({ mission: [fact(["rural", "farmworker"])] }, { experience: ["farmworker"] }),
    ).toMatchInlineSnapshot(
      `"met 1: Its mission names farmworkers and rural medicine; your experience fits that."`,
    );
    expect(
      says({ mission: [fact(["county-safety-net", "farmworker", "rural"])] }, { experience: ["rural"] }),
    ).toMatchInlineSnapshot(
      `"met 0.3333: Its mission names the county safety net, farmworkers and rural medicine; your experience fits rural medicine."`,
    );
    expect(says({ mission: [fact(["rural"])] }, { experience: ["research"] })).toMatchInlineSnapshot(
      `"not-met 0: Its mission names rural medicine; you named no experience of that kind."`,
    );
    expect(says({ mission: [fact(["rural"])] }, { experience: [] })).toMatchInlineSnapshot(
      `"not-met 0: Its mission names rural medicine; you named no experience of that kind."`,
    );
  });

  test("themes of two words", () => {
    expect(says({ mission: [fact(["county-safety-net"])] }, { experience: ["underserved"] })).toBe(
      "met 1: Its mission names the county safety net; your experience fits that.",
    );
  });

  test("each theme in its words, and the experience that fits it", () => {
    const themes = [
      "academic",
      "border",
      "community",
      "diverse",
      "farmworker",
      "fqhc",
      "native-american",
      "research",
      "rural",
      "underserved",
    ];
    const kinds = ["underserved", "rural", "farmworker", "research"] as const;
    const said = themes.map((theme) => {
      const fits = kinds.filter((kind) => share(theme, [kind]) === 1);
      return `${says({ mission: [fact([theme])] }, {}).replace(/^.*names (.*); .*$/, "$1")}: ${fits.join(", ")}`;
    });
    expect(said).toMatchInlineSnapshot(`
      [
        "academic medicine: research",
        "the border region: underserved, farmworker",
        "its community: underserved, rural, farmworker",
        "diverse patients: ",
        "farmworkers: farmworker",
        "community health centers: underserved, rural, farmworker",
        "Native American patients: ",
        "research: research",
        "rural medicine: rural, farmworker",
        "underserved patients: underserved, rural, farmworker",
      ]
    `);
  });

  test("themes that no question speaks to are left out of the sum", () => {
    expect(
      says({ mission: [fact(["rural", "primary-care"])] }, { experience: ["rural"] }),
    ).toMatchInlineSnapshot(
      `"met 1: Its mission names primary care and rural medicine; your experience fits rural medicine."`,
    );
    expect(says({ mission: [fact(["primary-care"])] }, { experience: ["rural"] })).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: Its mission names primary care; none of our questions speaks to that."`,
    );
    expect(says({ mission: [fact(["constructor"])] }, { experience: ["rural"] })).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: Its mission names constructor; none of our questions speaks to that."`,
    );
  });

  test("pages differ", () => {
    expect(
      says({ mission: [fact(["rural"]), fact(["border"], { source: "b" })] }, { experience: ["rural"] }),
    ).toMatchInlineSnapshot(
      `"met 0.5: Its mission names the border region and rural medicine; your experience fits rural medicine."`,
    );
  });

  test("pages that order the themes otherwise agree", () => {
    expect(
      says(
        { mission: [fact(["rural", "border"]), fact(["border", "rural"], { source: "b" })] },
        { experience: ["rural"] },
      ),
    ).toMatchInlineSnapshot(
      `"met 0.5: Its mission names the border region and rural medicine; your experience fits rural medicine."`,
    );
  });
});

describe("which experience answers which theme", () => {
  test.each<[theme: string, answered: NonNullable<Profile["experience"]>]>([
    ["underserved", ["underserved", "rural", "farmworker"]],
    ["county-safety-net", ["underserved", "farmworker"]],
    ["fqhc", ["underserved", "rural", "farmworker"]],
    ["border", ["underserved", "farmworker"]],
    ["community", ["underserved", "rural", "farmworker"]],
    ["rural", ["rural", "farmworker"]],
    ["farmworker", ["farmworker"]],
    ["research", ["research"]],
    ["academic", ["research"]],
  ])("%s", (theme, answered) => {
    for (const kind of ["underserved", "rural", "farmworker", "research"] as const)
      expect(share(theme, [kind])).toBe(answered.includes(kind) ? 1 : 0);
  });
});

describe("county-need", () => {
  test("no figures", () => {
    expect(need({}, { experience: ["rural"] })).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: We have no figures on doctor shortage in its county."`,
    );
  });

  test("not answered", () => {
    expect(need({ countyShortage: [fact(40)] }, {})).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: 40% of the people of its county live in a state shortage area for primary care; you have not told your experience."`,
    );
  });

  test("experience with people in need: the part of them", () => {
    expect(need({ countyShortage: [fact(40)] }, { experience: ["rural"] })).toMatchInlineSnapshot(
      `"not-met 0.4: 40% of the people of its county live in a state shortage area for primary care; you have worked with people in need of care."`,
    );
    expect(
      need({ countyShortage: [fact(60)] }, { experience: ["research", "farmworker"] }),
    ).toMatchInlineSnapshot(
      `"met 0.6: 60% of the people of its county live in a state shortage area for primary care; you have worked with people in need of care."`,
    );
    expect(need({ countyShortage: [fact(0)] }, { experience: ["underserved"] })).toMatchInlineSnapshot(
      `"not-met 0: 0% of the people of its county live in a state shortage area for primary care; you have worked with people in need of care."`,
    );
  });

  test("no such experience: nothing", () => {
    expect(need({ countyShortage: [fact(40)] }, { experience: ["research"] })).toMatchInlineSnapshot(
      `"not-met 0: 40% of the people of its county live in a state shortage area for primary care; you named no work with underserved people."`,
    );
    expect(need({ countyShortage: [fact(40)] }, { experience: [] })).toMatchInlineSnapshot(
      `"not-met 0: 40% of the people of its county live in a state shortage area for primary care; you named no work with underserved people."`,
    );
  });

  test("figures that differ", () => {
    expect(
      need({ countyShortage: [fact(40), fact(50, { source: "b" })] }, { experience: ["rural"] }),
    ).toMatchInlineSnapshot(`"unknown-program 0 to 1: Its pages disagree on doctor shortage in its county."`);
  });
});
