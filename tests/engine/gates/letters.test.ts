import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { letters } from "../../../src/engine/gates/letters.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays, occasion, program } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(letters, facts, answers);

describe("letters", () => {
  test("says nothing", () => {
    expect(says({}, { letters: 3 })).toMatchInlineSnapshot(
      `"unknown-program none: It does not say how many letters it needs."`,
    );
    expect(
      says({ letters: [fact({ count: null, us: null, inSpecialty: null })] }, { letters: 3 }),
    ).toMatchInlineSnapshot(`"unknown-program none: It does not say how many letters it needs."`);
  });

  test("count: equal, one short, none", () => {
    expect(
      says({ letters: [fact({ count: 3, us: null, inSpecialty: null })] }, { letters: 3 }),
    ).toMatchInlineSnapshot(`"met none: It requires 3 letters; you have 3."`);
    expect(
      says({ letters: [fact({ count: 3, us: null, inSpecialty: null })] }, { letters: 2 }),
    ).toMatchInlineSnapshot(`"not-met step: It requires 3 letters; you have 2."`);
    expect(
      says({ letters: [fact({ count: 3, us: null, inSpecialty: null })] }, { letters: 0 }),
    ).toMatchInlineSnapshot(`"not-met step: It requires 3 letters; you have none."`);
    expect(
      says({ letters: [fact({ count: 3, us: null, inSpecialty: null })] }, { letters: 4 }),
    ).toMatchInlineSnapshot(`"met none: It requires 3 letters; you have 4."`);
  });

  test("from the US", () => {
    expect(
      says({ letters: [fact({ count: null, us: 1, inSpecialty: null })] }, { letters: 3, lettersUs: 1 }),
    ).toMatchInlineSnapshot(`"met none: It requires 1 letter from the US; you have 1."`);
    expect(
      says({ letters: [fact({ count: null, us: 1, inSpecialty: null })] }, { letters: 3, lettersUs: 0 }),
    ).toMatchInlineSnapshot(`"not-met step: It requires 1 letter from the US; you have none."`);
  });

  test("from the specialty: speaks of the first choice", () => {
    expect(
      says(
        { letters: [fact({ count: null, us: null, inSpecialty: 2 })] },
        { specialties: ["family-medicine"], lettersSpecialty: 2 },
      ),
    ).toMatchInlineSnapshot(`"met none: It requires 2 letters from the specialty; you have 2."`);
    expect(
      says(
        { letters: [fact({ count: null, us: null, inSpecialty: 2 })] },
        { specialties: ["family-medicine"], lettersSpecialty: 1 },
      ),
    ).toMatchInlineSnapshot(`"not-met step: It requires 2 letters from the specialty; you have 1."`);
    expect(
      says(
        { letters: [fact({ count: null, us: null, inSpecialty: 2 })] },
        { specialties: ["psychiatry", "family-medicine"], lettersSpecialty: 3 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires 2 letters from the specialty; you have not answered."`,
    );
    expect(
      says({ letters: [fact({ count: null, us: null, inSpecialty: 2 })] }, { lettersSpecialty: 3 }),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires 2 letters from the specialty; you have not answered."`,
    );
  });

  test("one and several are counted in words", () => {
    const demand = { count: 1, us: 2, inSpecialty: null };
    expect(says({ letters: [fact(demand)] }, { letters: 2, lettersUs: 2 })).toBe(
      "met none: It requires 1 letter; you have 2. It requires 2 letters from the US; you have 2.",
    );
  });

  test("none needed", () => {
    expect(says({ letters: [fact({ count: 0, us: null, inSpecialty: null })] }, {})).toMatchInlineSnapshot(
      `"met none: It needs no letters."`,
    );
  });

  test("not answered", () => {
    expect(says({ letters: [fact({ count: 3, us: null, inSpecialty: null })] }, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires 3 letters; you have not answered."`,
    );
    expect(
      says({ letters: [fact({ count: null, us: 1, inSpecialty: null })] }, { letters: 3 }),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires 1 letter from the US; you have not answered."`,
    );
    expect(
      says(
        { letters: [fact({ count: null, us: null, inSpecialty: 1 })] },
        { letters: 3, specialties: ["family-medicine"] },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires 1 letter from the specialty; you have not answered."`,
    );
  });

  test("no letters at all are none of each kind", () => {
    expect(
      says({ letters: [fact({ count: null, us: 1, inSpecialty: null })] }, { letters: 0 }),
    ).toMatchInlineSnapshot(`"not-met step: It requires 1 letter from the US; you have none."`);
    expect(
      says(
        { letters: [fact({ count: null, us: null, inSpecialty: 1 })] },
        { letters: 0, specialties: ["psychiatry"] },
      ),
    ).toMatchInlineSnapshot(`"not-met step: It requires 1 letter from the specialty; you have none."`);
    expect(
      says(
        { letters: [fact({ count: null, us: null, inSpecialty: 1 })] },
        { letters: 0, specialties: ["family-medicine"] },
      ),
    ).toMatchInlineSnapshot(`"not-met step: It requires 1 letter from the specialty; you have none."`);
  });

  test("all at once: each is told, the worst decides", () => {
    expect(
      says(
        { letters: [fact({ count: 3, us: 1, inSpecialty: 1 })] },
        { letters: 3, lettersUs: 0, lettersSpecialty: 1, specialties: ["family-medicine"] },
      ),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires 3 letters; you have 3. It requires 1 letter from the US; you have none. It requires 1 letter from the specialty; you have 1."`,
    );
    expect(
      says({ letters: [fact({ count: 3, us: 1, inSpecialty: null })] }, { letters: 3, lettersUs: 1 }),
    ).toMatchInlineSnapshot(
      `"met none: It requires 3 letters; you have 3. It requires 1 letter from the US; you have 1."`,
    );
  });

  test("exceptions, preferred, directory", () => {
    expect(
      says(
        { letters: [fact({ count: 3, us: null, inSpecialty: null }, { strength: "exceptions" })] },
        { letters: 2 },
      ),
    ).toMatchInlineSnapshot(`"not-met ask: It asks, with exceptions, for 3 letters; you have 2."`);
    expect(
      says(
        { letters: [fact({ count: 3, us: null, inSpecialty: null }, { strength: "preferred" })] },
        { letters: 2 },
      ),
    ).toMatchInlineSnapshot(`"not-met none: It prefers 3 letters; you have 2."`);
    expect(
      says(
        { letters: [fact({ count: 3, us: null, inSpecialty: null }, { kind: "directory" })] },
        { letters: 2 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say how many letters it needs. Only a directory or forum says: it requires 3 letters; you have 2. Ask whether that is so."`,
    );
  });

  test("three demanded, US letters only preferred: pages add up", () => {
    expect(
      says(
        {
          letters: [
            fact({ count: 3, us: null, inSpecialty: null }),
            fact({ count: null, us: 1, inSpecialty: null }, { strength: "preferred", source: "b" }),
          ],
        },
        { letters: 3, lettersUs: 0 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires 3 letters; you have 3. It prefers 1 letter from the US; you have none."`,
    );
  });

  test("pages disagree on one kind", () => {
    expect(
      says(
        {
          letters: [
            fact({ count: 3, us: 1, inSpecialty: null }, { source: "a" }),
            fact({ count: 4, us: 1, inSpecialty: null }, { source: "b" }),
          ],
        },
        { letters: 4, lettersUs: 1 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: Its pages disagree on how many letters it needs (3 and 4), but for you it comes to the same. It requires 3 letters; you have 4. It requires 4 letters; you have 4. It requires 1 letter from the US; you have 1."`,
    );
  });
});

test("cites the pages of each kind, each once", () => {
  const facts = {
    letters: [
      fact({ count: 3, us: null, inSpecialty: 1 }, { source: "b" }),
      fact({ count: null, us: 1, inSpecialty: null }, { source: "a" }),
    ],
  };
  expect(letters.read(program(facts), occasion()).sources).toEqual(["a", "b"]);
});
