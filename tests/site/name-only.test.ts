import { expect, test } from "vitest";
import { knownAround, nameOnly } from "../../src/site/name-only.ts";

const list = (id: string) => ({ id }) as never;
const [eras, older] = [list("eras"), list("older")];
const program = (isBare: boolean, at: never, status = "listed") =>
  ({ isBare, list: at, record: { listing: { status } } }) as never;

test("counts the programs of which nothing but name and place is known, and the lists that name them", () => {
  const programs = [program(true, older), program(true, eras), program(true, eras), program(false, eras)];
  expect(nameOnly(programs)).toEqual({
    count: 3,
    lists: [
      { list: eras, count: 2 },
      { list: older, count: 1 },
    ],
  });
});

test("one that is closed or not confirmed is not called listed", () => {
  expect(nameOnly([program(true, eras, "closed"), program(true, older, "unconfirmed")])).toEqual({
    count: 2,
    lists: [],
  });
});

test("beside a bare program stand better known ones of its place and sponsor, each once, five at most", () => {
  const one = (isBare: boolean, isInResults = true) => ({ isBare, isInResults });
  const itself = one(true);
  const [bare, gone, ...known] = [
    one(true),
    one(false, false),
    ...Array.from({ length: 7 }, () => one(false)),
  ];
  const near = known.slice(0, 3);
  expect(knownAround([bare, ...near, gone], [itself, ...near], itself)).toEqual(near);
  expect(knownAround([...near], known, itself)).toEqual(known.slice(0, 5));
});
