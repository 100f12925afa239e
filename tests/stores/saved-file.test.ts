import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { Profile } from "../../src/engine/profile.ts";
import { planImport } from "../../src/plan/import-plan.ts";
import type { List } from "../../src/plan/list.ts";
import { EVENTS, type ListEvent } from "../../src/plan/list-events.ts";
import { exportJson, TYPED_NAMES } from "../../src/plan/list-file.ts";
import { type KeptAnswers, noteAnswer } from "../../src/plan/own-answers.ts";
import type { OwnProgram } from "../../src/plan/own-program.ts";
import { readListFile } from "../../src/plan/read-list-file.ts";
import { joinTyped, NOTHING_TYPED, planTyped, type Typed, typedChanges } from "../../src/plan/typed.ts";
import { HARD_QUESTIONS } from "../../src/season/brief/hard-questions.ts";
import { EVENING_LINES, NO_WORDS, setAnswer, setLine, setMark } from "../../src/season/brief/own-words.ts";
import { addRanked, changeRanked, choose, knowOf, NO_PLAN, PLACES } from "../../src/season/rank/rank-plan.ts";
import { keptTyped, TYPED_KEYS } from "../../src/stores/kept-typed.ts";
import { $list, connectList, importToList } from "../../src/stores/list.ts";
import { $ownAnswers, changeOwnAnswers, connectOwnAnswers } from "../../src/stores/own-answers.ts";
import { $own, changeOwn, connectOwn } from "../../src/stores/own-programs.ts";
import { $ownWords, changeOwnWords, connectOwnWords } from "../../src/stores/own-words.ts";
import { $profile, connectProfile, replaceAnswers } from "../../src/stores/profile.ts";
import { $rankPlan, changeRank, connectRank } from "../../src/stores/rank-plan.ts";
import { connectTyped, putTyped } from "../../src/stores/typed.ts";
import { profiles } from "../engine/arbitraries.ts";
import { occasion } from "../engine/builders.ts";
import { answer } from "../engine/told.ts";
import { ids, lists } from "../plan/builders.ts";
import { FakeKeeper } from "./keeper.ts";

const SEASON = occasion().season;
const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });

const events: fc.Arbitrary<ListEvent> = fc
  .record({
    what: fc.constantFrom(...EVENTS),
    day: fc.constantFrom("2026-11-28", "2027-01-09", "2027-02-28"),
    timed: fc.boolean(),
  })
  .map(({ what, day, timed }) => ({
    what,
    day,
    ...(timed && { time: "09:30", zone: "America/Chicago", link: "https://example.org/call", replyBy: day }),
  }));

const listsWithEvents: fc.Arbitrary<List> = fc
  .tuple(lists, fc.array(events, { minLength: 1, maxLength: 4 }))
  .map(([list, noted]) =>
    list.map((entry, at) =>
      at % 2 === 0 ? entry : { ...entry, events: noted, status: noted.at(-1)?.what ?? "asked" },
    ),
  );

const owns: fc.Arbitrary<readonly OwnProgram[]> = fc.uniqueArray(
  fc.record({ number: fc.integer({ min: 1, max: 90 }), minimum: fc.integer({ min: 200, max: 260 }) }).map(
    ({ number, minimum }): OwnProgram => ({
      id: `own-${number}`,
      acgmeId: null,
      nrmpCode: null,
      name: `Own ${number}`,
      specialty: "",
      city: "",
      state: "",
      rules: { step2Minimum: minimum, deadline: "12-01" },
    }),
  ),
  { selector: ({ id }) => id, maxLength: 5 },
);

const told: fc.Arbitrary<KeptAnswers> = fc
  .array(fc.tuple(ids, fc.constantFrom("visa-j1", "visa-h1b"), fc.constantFrom("yes", "no", "no-reply")), {
    maxLength: 6,
  })
  .map((all) =>
    all.reduce<KeptAnswers>(
      (answers, [program, question, value]) =>
        noteAnswer(answers, { ...answer(question as never, value as never), program }),
      [],
    ),
  );

const ranks = fc
  .tuple(
    fc.uniqueArray(ids, { maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(5), fc.nat(5), words, fc.boolean()), { maxLength: 8 }),
    fc.constantFrom(...PLACES),
  )
  .map(([programs, choices, place]) => {
    let plan = addRanked(
      NO_PLAN,
      programs.map((id) => ({ id, name: `The ${id}` })),
    );
    for (const [a, b, why, isTie] of choices) {
      const [over, under] = [programs[a], programs[b]];
      if (over && under && over !== under) plan = choose(plan, { over, under, why, isTie });
    }
    return programs[0] ? changeRanked(plan, programs[0], { place, visa: "written", note: "near" }) : plan;
  });

const briefs = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...HARD_QUESTIONS), words), { maxLength: 4 }),
    fc.array(fc.tuple(ids, fc.constantFrom(...EVENING_LINES), words, fc.integer({ min: 1, max: 10 })), {
      maxLength: 4,
    }),
  )
  .map(([answers, evenings]) => {
    let own = NO_WORDS;
    for (const [question, text] of answers) own = setAnswer(own, question, text);
    for (const [program, line, text, mark] of evenings)
      own = setMark(setLine(own, program, line, text), program, mark);
    return own;
  });

const typed: fc.Arbitrary<Typed> = fc.record({
  profile: profiles as fc.Arbitrary<Profile>,
  rank: ranks,
  brief: briefs,
});

describe("the saved file", () => {
  const keeper = new FakeKeeper();
  connectList(keeper);
  connectOwn(keeper);
  connectOwnAnswers(keeper);
  // The pages on which it is typed; and, in another tab, the list with its file.
  connectProfile(keeper);
  connectRank(keeper);
  connectOwnWords(keeper);
  connectTyped(keeper);
  const typedNow = (): Typed => ({ profile: $profile.get(), rank: $rankPlan.get(), brief: $ownWords.get() });
  // Where the site looks for what is kept.
  vi.stubGlobal("localStorage", keeper.localStorage);
  afterAll(() => vi.unstubAllGlobals());
  const kept = () => [$list.get(), $own.get(), $ownAnswers.get(), typedNow()];
  const hearEach = () => {
    for (const key of Object.values(TYPED_KEYS)) keeper.fromOtherTab(key, keeper.texts.get(key) ?? null);
  };
  const empty = () => {
    keeper.texts.clear();
    keeper.fromOtherTab(null, null);
  };

  it("gives back every store as it was, however its list joins an empty one", () => {
    fc.assert(
      fc.property(
        listsWithEvents,
        owns,
        told,
        typed,
        fc.constantFrom("merge", "add", "replace" as const),
        (list, own, answers, held, way) => {
          empty();
          importToList(
            () => list,
            "x",
            () => {},
          );
          changeOwn(() => own);
          changeOwnAnswers(() => answers);
          replaceAnswers(held.profile);
          changeRank(() => held.rank, "x");
          changeOwnWords(() => held.brief);
          const before = kept();
          const text = exportJson(
            { list: $list.get(), own: $own.get(), answers: $ownAnswers.get(), ...keptTyped($profile.get()) },
            { day: "2026-11-28", about: null },
          );
          empty();
          expect(kept()).toEqual([[], [], [], NOTHING_TYPED]);
          const file = readListFile(text, SEASON);
          if ("words" in file) throw new Error(file.words);
          expect([file.lost, file.remarks]).toEqual([0, []]);
          const says = { status: true, note: true };
          const from = { ...file, entries: file.list.map((entry) => ({ ...entry, says })) };
          const { next } = planImport({ list: [], own: [], answers: [] }, from, way);
          importToList(
            () => next.list,
            "x",
            () => {},
          );
          changeOwn(() => next.own);
          changeOwnAnswers(() => next.answers);
          const undo = putTyped(planTyped(keptTyped($profile.get()), file)[way].next);
          hearEach();
          expect(kept()).toEqual(before);
          undo();
          hearEach();
          expect(typedNow()).toEqual(NOTHING_TYPED);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("holds every store of the site but the list of unfilled programs, which may not be shared", () => {
    const stores = globSync("**/*.{ts,tsx}", { cwd: SRC })
      .filter((file) => /createPersisted(?:<|\()/.test(readFileSync(join(SRC, file), "utf8")))
      .map((file) => file.replaceAll("\\", "/"))
      .toSorted();
    expect(stores).toMatchInlineSnapshot(`
      [
        "stores/list.ts",
        "stores/own-answers.ts",
        "stores/own-programs.ts",
        "stores/own-words.ts",
        "stores/persisted.ts",
        "stores/profile.ts",
        "stores/rank-plan.ts",
        "stores/soap-desk.ts",
        "stores/students.ts",
        "stores/typed.ts",
      ]
    `);
    expect(TYPED_NAMES).toEqual(Object.keys(NOTHING_TYPED));
  });

  it("a broken or hostile part is told and takes nothing with it", () => {
    const text = exportJson(
      {
        list: [],
        own: [],
        profile: { workStatus: "needs-visa", step2Score: "x" },
        rank: { programs: [{ id: "a", name: "A" }, { id: "<b>" }], choices: [7] },
        brief: 7,
      },
      { day: "2026-11-28", about: null },
    );
    const file = readListFile(text, SEASON);
    expect(file).toMatchInlineSnapshot(`
      {
        "brief": {
          "answers": {},
          "evenings": {},
        },
        "list": [],
        "lost": 0,
        "own": [],
        "profile": {
          "workStatus": "needs-visa",
        },
        "rank": {
          "choices": [],
          "programs": [
            {
              "id": "a",
              "isOut": false,
              "name": "A",
              "note": "",
              "place": "whole",
              "visa": "unknown",
            },
          ],
        },
        "remarks": [
          "Some of your quiz answers could not be read, and that part is left out.",
          "Some of your rank list could not be read, and that part is left out.",
        ],
        "says": Map {},
      }
    `);
  });
});

describe("a file that joins what is there", () => {
  it("takes the file's word where they differ, or one's own, and loses nothing else", () => {
    fc.assert(
      fc.property(typed, typed, (mine, theirs) => {
        for (const [way, wins, other] of [
          ["merge", theirs, mine],
          ["add", mine, theirs],
        ] as const) {
          const both = joinTyped(mine, theirs, way);
          expect(both.profile).toEqual({ ...other.profile, ...wins.profile });
          expect(both.brief.answers).toEqual({ ...other.brief.answers, ...wins.brief.answers });
          for (const { id } of [...mine.rank.programs, ...theirs.rank.programs])
            expect(both.rank.programs.some((one) => one.id === id)).toBe(true);
          // What the winning list decided, it still decides.
          const known = knowOf(both.rank);
          for (const { over, under, is } of wins.rank.choices)
            if (is === "better") expect(known.relation(over, under)).toBe("over");
          expect(known.dropped).toEqual([]);
        }
        expect(joinTyped(mine, {}, "replace")).toEqual(mine);
        expect(typedChanges(mine, joinTyped(mine, mine, "merge"))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

const SRC = join(import.meta.dirname, "..", "..", "src");
