import { describe, expect, test } from "vitest";
import type { Facts, VisaAnswer } from "../../../src/engine/facts.ts";
import { workStatus } from "../../../src/engine/gates/work-status.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays, occasion, program } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(workStatus, facts, answers);

describe("work-status", () => {
  test("does not apply to a citizen", () => {
    expect(says({ workStatus: [fact("citizen")] }, { workStatus: "citizen" })).toMatchInlineSnapshot(
      `"not-applicable none: You are a US citizen."`,
    );
    expect(says({}, { workStatus: "citizen" })).toMatchInlineSnapshot(
      `"not-applicable none: You are a US citizen."`,
    );
  });

  test("demands nothing", () => {
    expect(says({}, { workStatus: "needs-visa" })).toMatchInlineSnapshot(
      `"unknown-program none: It states no demand of citizenship or work permit."`,
    );
  });

  test("citizenship demanded", () => {
    expect(says({ workStatus: [fact("citizen")] }, { workStatus: "resident" })).toMatchInlineSnapshot(
      `"not-met close: It requires US citizenship, which you do not have."`,
    );
    expect(says({ workStatus: [fact("citizen")] }, { workStatus: "work-permit" })).toMatchInlineSnapshot(
      `"not-met close: It requires US citizenship, which you do not have."`,
    );
    expect(says({ workStatus: [fact("citizen")] }, { workStatus: "needs-visa" })).toMatchInlineSnapshot(
      `"not-met close: It requires US citizenship, which you do not have."`,
    );
  });

  test("residence demanded", () => {
    expect(
      says({ workStatus: [fact("citizen-or-resident")] }, { workStatus: "resident" }),
    ).toMatchInlineSnapshot(`"met none: It requires US citizenship or permanent residence, which you have."`);
    expect(
      says({ workStatus: [fact("citizen-or-resident")] }, { workStatus: "work-permit" }),
    ).toMatchInlineSnapshot(
      `"not-met close: It requires US citizenship or permanent residence, which you do not have."`,
    );
    expect(
      says({ workStatus: [fact("citizen-or-resident")] }, { workStatus: "needs-visa" }),
    ).toMatchInlineSnapshot(
      `"not-met close: It requires US citizenship or permanent residence, which you do not have."`,
    );
  });

  test("work permit demanded", () => {
    expect(says({ workStatus: [fact("work-permit")] }, { workStatus: "resident" })).toMatchInlineSnapshot(
      `"met none: It requires the right to work in the US without a visa, which you have."`,
    );
    expect(says({ workStatus: [fact("work-permit")] }, { workStatus: "work-permit" })).toMatchInlineSnapshot(
      `"met none: It requires the right to work in the US without a visa, which you have."`,
    );
    expect(says({ workStatus: [fact("work-permit")] }, { workStatus: "needs-visa" })).toMatchInlineSnapshot(
      `"not-met close: It requires the right to work in the US without a visa, which you do not have."`,
    );
  });

  test("not answered: ask", () => {
    expect(says({ workStatus: [fact("work-permit")] }, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires the right to work in the US without a visa; you have not answered."`,
    );
    expect(says({ workStatus: [fact("work-permit", { strength: "preferred" })] }, {})).toMatchInlineSnapshot(
      `"unknown-profile none: It prefers the right to work in the US without a visa; you have not answered."`,
    );
  });

  test("as an exception: ask", () => {
    expect(
      says({ workStatus: [fact("citizen", { strength: "exceptions" })] }, { workStatus: "needs-visa" }),
    ).toMatchInlineSnapshot(
      `"not-met ask: It asks, with exceptions, for US citizenship, which you do not have."`,
    );
  });

  test("preferred: changes nothing", () => {
    expect(
      says({ workStatus: [fact("citizen", { strength: "preferred" })] }, { workStatus: "needs-visa" }),
    ).toMatchInlineSnapshot(`"not-met none: It prefers US citizenship, which you do not have."`);
  });

  test("only a directory says so: ask", () => {
    expect(
      says({ workStatus: [fact("citizen", { kind: "directory" })] }, { workStatus: "needs-visa" }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It states no demand of citizenship or work permit. Only a directory or forum says: it requires US citizenship, which you do not have. Ask whether that is so."`,
    );
  });

  test("pages disagree: ask", () => {
    expect(
      says(
        { workStatus: [fact("citizen", { source: "a" }), fact("work-permit", { source: "b" })] },
        { workStatus: "needs-visa" },
      ),
    ).toMatchInlineSnapshot(
      `"not-met close: Its pages disagree on the citizenship or work permit it demands, but for you it comes to the same. It requires US citizenship, which you do not have. It requires the right to work in the US without a visa, which you do not have."`,
    );
    expect(
      says(
        { workStatus: [fact("citizen", { source: "a" }), fact("work-permit", { source: "b" })] },
        { workStatus: "citizen" },
      ),
    ).toMatchInlineSnapshot(`"not-applicable none: You are a US citizen."`);
  });

  test("a visa that it takes contradicts the demand: ask", () => {
    expect(
      says({ workStatus: [fact("citizen")], visaJ1: [fact("yes")] }, { workStatus: "needs-visa" }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask (disputed): One page asks for US citizenship, another says that it takes a visa."`,
    );
    expect(
      says({ workStatus: [fact("citizen")], visaH1b: [fact("case-by-case")] }, { workStatus: "work-permit" }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask (disputed): One page asks for US citizenship, another says that it takes a visa."`,
    );
    expect(
      says({ workStatus: [fact("citizen-or-resident")], visaJ1: [fact("yes")] }, { workStatus: "resident" }),
    ).toMatchInlineSnapshot(`"met none: It requires US citizenship or permanent residence, which you have."`);
  });

  test("a visa that it refuses, or that is hearsay or disputed, does not", () => {
    expect(
      says({ workStatus: [fact("citizen")], visaJ1: [fact("no")] }, { workStatus: "needs-visa" }),
    ).toMatchInlineSnapshot(`"not-met close: It requires US citizenship, which you do not have."`);
    expect(
      says(
        { workStatus: [fact("citizen")], visaJ1: [fact("yes", { kind: "directory" })] },
        { workStatus: "needs-visa" },
      ),
    ).toMatchInlineSnapshot(`"not-met close: It requires US citizenship, which you do not have."`);
    expect(
      says(
        {
          workStatus: [fact("citizen")],
          visaJ1: [fact("yes", { source: "a" }), fact("no", { source: "b" })],
        },
        { workStatus: "needs-visa" },
      ),
    ).toMatchInlineSnapshot(`"not-met close: It requires US citizenship, which you do not have."`);
  });
});

test("cites the demand, and the visa pages that contradict it", () => {
  const demand = [fact("citizen" as const, { source: "b" })];
  const visaJ1 = [fact("yes" as const, { source: "a" })];
  const sources = (facts: Facts) => workStatus.read(program(facts), occasion()).sources;
  expect(sources({ workStatus: demand })).toEqual(["b"]);
  expect(sources({ workStatus: demand, visaJ1 })).toEqual(["a", "b"]);
  expect(sources({ workStatus: demand, visaH1b: [fact("no", { source: "a" })] })).toEqual(["b"]);
  expect(sources({ visaJ1 })).toEqual([]);
  const other = [fact("work-permit" as const, { source: "c" })];
  expect(sources({ workStatus: [...demand, ...other], visaJ1 })).toEqual(["a", "b", "c"]);
});

describe("several pages on what is demanded", () => {
  const undated = (source: string) => ({ shown: null, source });
  const NEEDS: Profile = { workStatus: "needs-visa", visas: ["j1"] };

  test("two demands of one page both hold, and the stricter counts", () => {
    expect(says({ workStatus: [fact("work-permit"), fact("citizen")] }, { workStatus: "work-permit" })).toBe(
      "not-met close: It requires US citizenship, which you do not have.",
    );
  });

  test("a wish for citizens stands against no visa", () => {
    expect(
      says({ workStatus: [fact("citizen", { strength: "preferred" })], visaJ1: [fact("yes")] }, NEEDS),
    ).toBe("not-met none: It prefers US citizenship, which you do not have.");
  });

  test("pages that disagree on a visa, or refuse it, contradict no demand", () => {
    const differing = [fact<VisaAnswer>("yes", undated("a")), fact<VisaAnswer>("no", undated("b"))];
    for (const visaJ1 of [differing, [fact<VisaAnswer>("no")]])
      expect(says({ workStatus: [fact("citizen")], visaJ1 }, NEEDS)).toBe(
        "not-met close: It requires US citizenship, which you do not have.",
      );
  });

  test("the page that takes a visa is cited beside the demand only", () => {
    const sources = (facts: Facts) => workStatus.read(program(facts), occasion()).sources;
    const visaJ1 = [fact<VisaAnswer>("yes", { source: "a-visa" })];
    expect(sources({ visaJ1, workStatus: [fact("citizen")] })).toEqual(["a-visa", "page"]);
    expect(sources({ visaJ1, workStatus: [fact("citizen", { strength: "preferred" })] })).toEqual(["page"]);
    expect(sources({ visaJ1 })).toEqual([]);
  });
});
