import { describe, expect, test } from "vitest";
import { readProfile } from "../../src/engine/profile-fields.ts";
import { decodeCompared, encodeCompared } from "../../src/islands/Compare/address.ts";
import { sayAnswer } from "../../src/stores/answer-words.ts";
import { $dataset } from "../../src/stores/dataset.ts";
import { filtersFromFragment } from "../../src/stores/filter-address.ts";
import { NO_FILTERS } from "../../src/stores/filters.ts";
import { readFragment } from "../../src/stores/fragment.ts";
import { decodeListText } from "../../src/stores/list.ts";
import { $ownStandings, $pool } from "../../src/stores/list-standings.ts";
import { $occasion } from "../../src/stores/occasion.ts";
import { changeOwn, decodeOwnText } from "../../src/stores/own-programs.ts";
import { decodeProfileText, replaceAnswers } from "../../src/stores/profile.ts";
import { placeFromFragment } from "../../src/stores/quiz-flow.ts";
import { decodeProfile, encodeProfile } from "../../src/stores/share-link.ts";
import { occasion, program } from "../engine/builders.ts";
import { INHERITED_WORDS } from "../support/inherited-words.ts";

const NONE = new Map<string, string>();

describe.each(INHERITED_WORDS)("%s in a visitor's address or storage", (word) => {
  test("is no filter, question, group or answer of ours", () => {
    const filters = filtersFromFragment(readFragment(`#g=${word}&v=${word}&o=${word}&${word}=1`));
    expect(filters).toEqual(NO_FILTERS);
    expect(placeFromFragment(readFragment(`#q=${word}&step=${word}&then=${word}`))).toMatchObject({
      step: 0,
    });
    expect(decodeProfile(`${word}.${word}_${word}`).profile).toEqual({});
    expect(decodeProfile(`1.${word}_1.${word}.z_0000`).profile).toEqual({});
    expect(decodeProfileText(JSON.stringify({ [word]: word, letters: 1 })).value).toEqual({ letters: 1 });
    expect(readProfile(JSON.parse(`{"${word}": {"letters": 3}, "step2Score": 215}`)).profile).toEqual({
      step2Score: 215,
    });
    expect(decodeListText(JSON.stringify({ [word]: [] })).value).toEqual([]);
    expect(decodeOwnText(`[{"${word}": "${word}"}]`).value).toEqual([]);
  });

  test("is a specialty or region of a profile that nothing is known of", () => {
    const { profile } = readProfile({
      specialties: [word.toLowerCase().replaceAll("_", "")],
      places: ["toString"],
    });
    expect(decodeProfile(encodeProfile(profile)).profile).toEqual(profile);
    const words = sayAnswer("specialties", profile, { specialties: NONE, regions: NONE, languages: NONE });
    expect(words).not.toMatch(/function|object/);
    const ids = decodeCompared(encodeCompared(["a", word.toLowerCase()]));
    expect(ids.every((id) => typeof id === "string")).toBe(true);
  });

  test("names a program of the visitor's own that stands among the others", () => {
    $dataset.set({
      state: "ready",
      dataset: {
        asOf: "2026-11-22",
        programs: [program({}, { id: "ours", name: "Ours" })],
        details: new Map(),
        sources: new Map(),
        cities: new Map(),
        names: { specialties: NONE, regions: NONE, cities: NONE, states: NONE },
        languages: [],
        figures: new Map(),
      } as never,
    });
    $occasion.set({ ...occasion(), asOfIn: { HI: "2026-01-01" } });
    replaceAnswers({ specialties: ["family-medicine"] });
    changeOwn(() => [
      {
        id: "own-x",
        acgmeId: null,
        nrmpCode: null,
        name: word,
        specialty: word,
        city: word,
        state: word,
        rules: { deadline: "12-01" },
      },
    ]);
    expect($pool.get()?.programOf.get("own-x")).toMatchObject({ name: word, specialty: word });
    expect($ownStandings.get()?.get("own-x")).toMatchObject({ id: "own-x" });
  });
});
