import { expect, it } from "vitest";
import { findAnswers } from "../../src/search/answers.ts";
import { createDocuments } from "../../src/search/documents.ts";
import { buildIndex } from "../../src/search/index.ts";
import { readQuery } from "../../src/search/interpret.ts";
import { OCCASION, SMALL_SOURCE } from "./small-source.ts";

const index = buildIndex(createDocuments(SMALL_SOURCE), OCCASION);
const answer = (query: string) => {
  const { yes, open, ...rest } = findAnswers(index, readQuery(index, query));
  return { yes: yes.map(({ id }) => id), open: open.map(({ id }) => id), ...rest };
};

it("parts who says so from who does not say", () => {
  expect(answer("j1")).toEqual({ yes: ["agnes-fm"], open: ["agnes-psych", "dhr-fm"], no: 0, unread: [] });
  expect(answer("h1b fresno")).toEqual({ yes: [], open: ["agnes-psych"], no: 1, unread: [] });
});

it("keeps to the names of the sentence", () => {
  expect(answer("j1 mcallen")).toMatchObject({ yes: [], open: ["dhr-fm"] });
  expect(answer("renaissance j1")).toMatchObject({ yes: [], open: ["dhr-fm"], unread: [] });
});

it("tells the words that are in no name there, and lists without them", () => {
  expect(answer("j1 fresno xyzzy")).toMatchObject({ yes: ["agnes-fm"], unread: ["xyzzy"] });
});

it("leaves out what takes no residents", () => {
  expect([...answer("j1").yes, ...answer("j1").open]).not.toContain("dhr-old");
});
