import { expect, test } from "vitest";
import { FIELDS_IN_ORDER } from "../../src/facts/fields.ts";
import type { FieldView } from "../../src/site/fact-views.ts";
import { FIELD_GROUPS, groupFields } from "../../src/site/field-groups.ts";

const views = FIELDS_IN_ORDER.map((field) => ({ field }) as FieldView);

test("every field stands on the page once", () => {
  const shown = Object.values(groupFields(views)).flatMap((group) => group.map(({ field }) => field));
  expect(shown.toSorted()).toEqual([...FIELDS_IN_ORDER].sort());
});

test("a group keeps its own order", () => {
  const asked = groupFields([...views].reverse())["what-it-asks-for"].map(({ field }) => field);
  expect(asked).toEqual(FIELD_GROUPS.find(({ id }) => id === "what-it-asks-for")?.fields);
});
