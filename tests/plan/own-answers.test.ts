import { describe, expect, it } from "vitest";
import { planImport } from "../../src/plan/import-plan.ts";
import { exportJson } from "../../src/plan/list-file.ts";
import {
  answersOf,
  answerWords,
  joinAnswers,
  type KeptAnswer,
  noteAnswer,
  readAnswers,
  takeBack,
} from "../../src/plan/own-answers.ts";
import { readListFile } from "../../src/plan/read-list-file.ts";
import { encodeList } from "../../src/plan/share-list.ts";
import { tellImport } from "../../src/plan/tell-import.ts";
import { answer } from "../engine/told.ts";
import { entry } from "./builders.ts";

function kept(program: string, differences: Partial<KeptAnswer> = {}): KeptAnswer {
  return { ...answer("visa-j1", "yes"), program, ...differences };
}

describe("what programs told the visitor", () => {
  it("keeps one answer to a question of a season, the last noted", () => {
    const once = noteAnswer([], kept("a-1"));
    const twice = noteAnswer(once, kept("a-1", { value: "no" }));
    expect(twice).toEqual([kept("a-1", { value: "no" })]);
    expect(noteAnswer(twice, kept("a-1", { season: 2028 }))).toHaveLength(2);
    expect(takeBack(twice, kept("a-1"))).toEqual([]);
    expect(takeBack(twice, kept("b-1"))).toBe(twice);
  });

  it("joins a file by the later day, and what is noted here stays when days are the same", () => {
    const mine = [kept("a-1", { value: "no" }), kept("b-1", { day: "2026-11-01" })];
    const file = [kept("a-1"), kept("b-1", { value: "no", day: "2026-11-10" }), kept("c-1")];
    expect(joinAnswers(mine, file)).toEqual([mine[0], file[1], file[2]]);
    expect(joinAnswers(mine, [])).toBe(mine);
  });

  it("finds answers of programs with the names of inherited things", () => {
    const ids = ["constructor", "tostring", "valueof"];
    const all = answersOf(ids.map((id) => kept(id)));
    expect([...all.keys()]).toEqual(ids);
    expect(answersOf([]).get("constructor")).toBeUndefined();
  });

  it("reads what is sound of broken or hostile text, and counts the rest", () => {
    const hostile = [
      kept("a-1"),
      kept("a-1", { question: "__proto__" }),
      kept("a-1", { question: "constructor" }),
      kept("<b>"),
      kept("a-1", { value: 7 }),
      kept("a-1", { day: "yesterday" }),
      kept("a-1", { season: 1 }),
      null,
      7,
      [],
    ];
    expect(readAnswers(hostile)).toEqual({ answers: [kept("a-1")], lost: 9 });
    expect(readAnswers("x")).toEqual({ answers: [], lost: 1 });
    expect(readAnswers(undefined)).toEqual({ answers: [], lost: 0 });
    expect(readAnswers([{ ...kept("a-1"), by: "<script>", how: 9, more: "x" }]).answers).toEqual([
      kept("a-1"),
    ]);
  });

  it("says an answer in words", () => {
    const words = (question: string, value: KeptAnswer["value"]) => answerWords({ question, value });
    expect([
      words("visa-j1", "case-by-case"),
      words("step2-minimum", 220),
      words("deadline", "2026-12-15"),
      words("takes-imgs", "no-reply"),
    ]).toEqual([
      "Takes files that need a J-1 visa? Case by case",
      "Takes files with your Step 2 CK score? 220",
      "Takes files that are sent now? Until December 15, 2026",
      "Takes files of IMGs? No reply",
    ]);
  });
});

describe("the saved file", () => {
  const season = { opens: "2026-06-03" } as never;
  const day = "2026-11-28";

  it("brings answers back, and one without any is as before", () => {
    const answers = [kept("a-1"), kept("b-1", { question: "step2-minimum", value: 220 })];
    const text = exportJson({ list: [entry("a-1")], own: [], answers }, { day, about: {} });
    expect(readListFile(text, season)).toMatchObject({ answers, remarks: [] });
    const without = exportJson({ list: [], own: [], answers: [] }, { day, about: {} });
    expect(JSON.parse(without)).not.toHaveProperty("answers");
    expect(readListFile(without, season)).not.toHaveProperty("answers");
    const broken = readListFile(text.replace("visa-j1", "__proto__"), season);
    expect(broken).toMatchObject({
      answers: answers.slice(1),
      remarks: ["1 of the answers that programs gave could not be read."],
    });
  });

  it("joins them to what is here, says so before and after", () => {
    const held = { list: [entry("a-1")], own: [], answers: [kept("a-1", { value: "no" })] };
    const file = { entries: [], own: [], answers: [kept("a-1"), kept("b-1")] };
    const plan = planImport(held, file, "merge");
    expect(plan.next.answers).toEqual([...held.answers, kept("b-1")]);
    expect(plan.told).toEqual([{ name: "b-1", words: "Takes files that need a J-1 visa? Yes" }]);
    expect(tellImport(plan, "merge")).toBe("1 answer noted. Undo takes back all of it.");
    expect(planImport(held, file, "own").next.answers).toEqual(held.answers);
  });

  it("a link to the list holds no answer", () => {
    expect(encodeList([{ by: "id", id: "a-1" }])).not.toMatch(/visa|yes|coordinator/);
  });
});
