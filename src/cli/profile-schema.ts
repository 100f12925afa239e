import type { Content } from "../content/content.ts";
import { expectedOf, MAX_IDS, PROFILE_FIELD_NAMES, PROFILE_FIELDS } from "../engine/profile-fields.ts";

const ID = "^[a-z0-9]+(?:-[a-z0-9]+)*$";
const REGIONS = "regions";

/** Answers whose ids have to be records of ours. A language that no record names is an answer all the same. */
export const IDS_OF: Readonly<Record<string, "specialties" | "regions">> = {
  specialties: "specialties",
  places: REGIONS,
  usceRegions: REGIONS,
  lettersRegions: REGIONS,
  ties: REGIONS,
};

/** The JSON Schema of a profile, made from the engine's table of fields. Every answer may be missing. */
export function toProfileSchema(content: Pick<Content, "specialties" | "regions">): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Profile",
    description: "Answers of one applicant. Every answer may be left out; a missing one is never read as no.",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(PROFILE_FIELD_NAMES.map((name) => [name, toProperty(content, name)])),
  };
}

function toProperty(
  content: Pick<Content, "specialties" | "regions">,
  name: (typeof PROFILE_FIELD_NAMES)[number],
): object {
  const field = PROFILE_FIELDS[name];
  const description = `${expectedOf(field)}`;
  const listOf = (items: object) => ({
    description,
    type: "array",
    items,
    maxItems: MAX_IDS,
    uniqueItems: true,
  });
  switch (field.kind) {
    case "choice":
      return { description, type: "string", enum: field.options };
    case "choices":
      return listOf({ type: "string", enum: field.options });
    case "ids": {
      const collection = IDS_OF[name];
      return listOf(
        collection
          ? { type: "string", enum: [...content[collection].keys()] }
          : { type: "string", pattern: ID },
      );
    }
    case "number":
      return { description, type: "integer", minimum: field.min, maximum: field.max };
    case "month":
      return { description, type: "string", pattern: "^\\d{4}-(?:0[1-9]|1[0-2])$" };
    case "yes-no":
      return { description, type: "boolean" };
  }
}
