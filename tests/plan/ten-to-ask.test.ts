import { expect, test } from "vitest";
import type { Standing } from "../../src/engine/rank.ts";
import { MOST_TO_ASK, tenToAsk } from "../../src/plan/ten-to-ask.ts";

const standings = (ids: readonly string[]): readonly Standing[] =>
  ids.map((id) => ({
    id,
    group: "ask",
    fit: { low: 0, high: 0 },
    coverage: { known: 0, total: 1 },
    questions: 1,
  }));
/** "kern-im" is of the sponsor "kern". */
const sponsorOf = (id: string) => ({ id: id.split("-")[0] ?? id, name: id });
const ask = (
  ids: readonly string[],
  {
    open = () => true,
    done = () => false,
  }: { open?: (id: string) => boolean; done?: (id: string) => boolean } = {},
) => tenToAsk(standings(ids), { sponsorOf, isOpen: open, isDone: done }).map((one) => one.ids.join("+"));

test("one e-mail an institution, in the order of the results", () => {
  expect(ask(["kern-im", "agnes-fm", "kern-fm"])).toEqual(["kern-im+kern-fm", "agnes-fm"]);
});

test("at most ten, and later programs of an institution that is among them come along", () => {
  const many = Array.from({ length: MOST_TO_ASK + 3 }, (_, at) => `s${at}-fm`);
  const asked = ask([...many, "s0-im", "s12-im"]);
  expect(asked).toHaveLength(MOST_TO_ASK);
  expect(asked[0]).toBe("s0-fm+s0-im");
});

test("not what was asked, and not what waits for the visitor alone", () => {
  expect(ask(["a-fm", "b-fm", "c-fm"], { done: (id) => id === "a-fm", open: (id) => id !== "c-fm" })).toEqual(
    ["b-fm"],
  );
});
