import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../../src/plan/candidate.ts";
import { exportCsv } from "../../src/plan/csv/export-csv.ts";
import { readStart } from "../../src/plan/csv/import-csv.ts";
import {
  addEntries,
  changeEntry,
  entryOf,
  moveEntry,
  readEntries,
  removeEntry,
} from "../../src/plan/list.ts";
import { countBySpecialty, listCost, nextUsd } from "../../src/plan/list-cost.ts";
import { exportJson } from "../../src/plan/list-file.ts";
import { ownId, ownToEngine, readOwn } from "../../src/plan/own-program.ts";
import { proposePlan } from "../../src/plan/plan.ts";
import { readListFile } from "../../src/plan/read-list-file.ts";
import { decodeList, encodeList } from "../../src/plan/share-list.ts";
import { proposeSignals } from "../../src/plan/signals.ts";
import { warningsOf } from "../../src/plan/warnings.ts";
import { INHERITED_WORDS } from "../support/inherited-words.ts";
import { candidate, SMALL_FEES } from "./builders.ts";
import { preview, read, SEASON } from "./csv/read-file.ts";

const inherited = fc.constantFrom(...INHERITED_WORDS);

/** What stands in for such a word: nothing that `act` gives may differ but the word itself. */
const PLAIN = "zebra";
function expectLikeAnyWord(act: (word: string) => unknown): void {
  const plain = textOf(act(PLAIN));
  for (const word of INHERITED_WORDS) expect(textOf(act(word)).replaceAll(word, PLAIN), word).toBe(plain);
}

/** Everything in it, with what JSON would leave out. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return [...part];
    return typeof part === "function" || part === undefined ? String(part) : part;
  });
}

const prices = { fees: SMALL_FEES, services: { "family-medicine": "ERAS", other: "ResidencyCAS" } };
const asCandidate = (specialty: string, at = 0): Candidate =>
  candidate(`p-${at}`, { specialty, region: specialty });

describe("a word that every object knows", () => {
  it("is a specialty without a known service in every cost, plan and signal", () => {
    expectLikeAnyWord((word) =>
      listCost(countBySpecialty([{ specialty: word }, { specialty: word }]), prices),
    );
    expectLikeAnyWord((word) => nextUsd(word, 2, prices));
    expectLikeAnyWord((word) =>
      proposeSignals([{ ...asCandidate(word), openQuestions: 1 }], [], { onePerInstitution: true }),
    );
    expectLikeAnyWord((word) =>
      warningsOf([{ specialty: word, group: "open", isVisaUnknown: false, isSent: false }], {
        hasLowScore: true,
        isTooLate: false,
      }),
    );
    for (const goal of [
      { kind: "number", programs: 3 },
      { kind: "budget", usd: 200 },
    ] as const)
      expectLikeAnyWord((word) =>
        proposePlan({
          ...prices,
          goal,
          candidates: [0, 1, 2].map((at) => asCandidate(word, at)),
          kept: [{ id: "held", specialty: word }],
          regions: [word],
          widenTo: [word, "elsewhere"],
          withStep: false,
        }),
      );
  });

  it("is a word in every cell of a file", () => {
    // The id ends in a hash of the words.
    const withoutHash = (value: unknown) =>
      JSON.parse(textOf(value).replaceAll(/(own-zebra-\w*-|own-[a-z-]*-)\w{6}"/g, '"'));
    expectLikeAnyWord((word) => {
      const { entries, own, problems } = read(
        `Program,City,State,Specialty,Note\n${[word, word, word, word, word]}`,
      );
      return withoutHash({
        entries: entries.map(({ id: _, ...rest }) => rest),
        own: own.map(({ id: _, ...rest }) => rest),
        problems,
      });
    });
    // As headings they are columns that nobody knows.
    expectLikeAnyWord((word) => readStart(`Program,${word}\nClinic,${word}`, SEASON));
    for (const word of INHERITED_WORDS) {
      expect(textOf(preview(`Program,${word}\nClinic,${word}`))).not.toMatch(/native code/);
      const { entries, own } = read(`id,Program,Specialty\n${word},${word},${word}`);
      expect(textOf([entries, own])).not.toMatch(/native code|function/);
    }
  });

  it("is read and written like any other in lists, files and links", () => {
    fc.assert(
      fc.property(inherited, inherited, inherited, (a, b, c) => {
        const raw = {
          id: `own-${a.toLowerCase().replaceAll("_", "x")}`,
          name: a,
          specialty: b,
          city: c,
          state: b,
        };
        const { programs } = readOwn([{ ...raw, acgmeId: a, rules: { [a]: b, visaJ1: c } }]);
        expect(programs[0]).toEqual({ ...raw, acgmeId: null, nrmpCode: null, rules: {} });
        const engine = ownToEngine(programs[0] as never, { find: () => undefined });
        expect(engine).toMatchObject({ name: a, specialty: b, facts: {} });
        const { list } = readEntries([{ id: raw.id, name: b, note: c, status: a, added: b }, { [a]: b }, a]);
        expect(list).toEqual([{ id: raw.id, name: b, note: c, status: "considering", added: null }]);
        const file = exportJson({ list, own: programs }, { day: "2026-11-28", about: { [a]: b } });
        expect(readListFile(file, SEASON)).toMatchObject({ list, own: programs, lost: 0 });
        const csv = exportCsv(list, (id) => new Map<string, never>().get(id));
        expect(csv).toContain(`"${b}"`);
      }),
    );
  });

  it("is an id like any other where it can be one", () => {
    expectLikeAnyWord((word) => {
      const id = word.toLowerCase().replaceAll(/[^a-z]/g, "");
      const text = encodeList([{ by: "id", id }]);
      const list = addEntries([], [entryOf(id, word, null), entryOf("other", "other", null)]);
      const changed = changeEntry(list, id, { note: word });
      const isWhole = decodeList(text).programs.length === 1;
      const places = [moveEntry(changed, id, 1), removeEntry(changed, id)].map((one) => one.length);
      return {
        isWhole,
        lost: decodeList(text).lost,
        places,
        hasId:
          ownId({ acgmeId: null, nrmpCode: null, name: word, specialty: word, city: word, state: word }) !==
          "",
      };
    });
  });
});
