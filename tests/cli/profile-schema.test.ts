import fc from "fast-check";
import { expect, test } from "vitest";
import { toProfileSchema } from "../../src/cli/profile-schema.ts";
import { isAnswer, PROFILE_FIELD_NAMES, PROFILE_FIELDS } from "../../src/engine/profile-fields.ts";

interface Property {
  type: "string" | "integer" | "boolean" | "array";
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  items?: Property;
  maxItems?: number;
}

const { properties } = toProfileSchema({ specialties: new Map(), regions: new Map() }) as {
  properties: Record<string, Property>;
};

/** The few words of JSON Schema that ours uses. */
function fits(schema: Property, value: unknown): boolean {
  switch (schema.type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return (
        Number.isInteger(value) &&
        Number(value) >= Number(schema.minimum) &&
        Number(value) <= Number(schema.maximum)
      );
    case "string":
      if (typeof value !== "string") return false;
      return schema.enum ? schema.enum.includes(value) : new RegExp(schema.pattern ?? "", "u").test(value);
    case "array":
      if (!Array.isArray(value) || value.length > Number(schema.maxItems)) return false;
      return (
        new Set(value).size === value.length && value.every((one) => fits(schema.items as Property, one))
      );
  }
}

test("holds every field of the profile and takes what the engine takes", () => {
  expect(Object.keys(properties)).toEqual(PROFILE_FIELD_NAMES);
  const scalar = fc.oneof(
    fc.boolean(),
    fc.integer({ min: -2, max: 2040 }),
    fc.double(),
    fc.constantFrom("passed", "j1", "h1b", "citizen", "certified", "rural", "spanish", "Not an id", ""),
    fc.constant(null),
  );
  const anything = fc.oneof(scalar, fc.array(scalar, { maxLength: 4 }));
  fc.assert(
    fc.property(fc.constantFrom(...PROFILE_FIELD_NAMES), anything, (name, value) => {
      // Ids of records are an enumeration here, which the engine leaves to the data.
      if (properties[name]?.items?.enum?.length === 0) return;
      expect(fits(properties[name] as Property, value)).toBe(isAnswer(PROFILE_FIELDS[name], value));
    }),
    { numRuns: 5_000 },
  );
});
