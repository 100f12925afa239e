import type { Content } from "../content/content.ts";
import type { Issue } from "../content/issue.ts";
import { didYouMean } from "../content/nearest.ts";
import { parseJson } from "../content/parse-json.ts";
import type { Profile } from "../engine/profile.ts";
import { PROFILE_FIELD_NAMES, readProfile } from "../engine/profile-fields.ts";
import { IDS_OF } from "./profile-schema.ts";

/** A profile from its JSON text, or every problem with it in the one voice. `file` is what problems are reported on. */
export function checkProfile(
  text: string,
  { file, content }: { file: string; content: Pick<Content, "specialties" | "regions"> },
): { profile: Profile } | { issues: readonly Issue[] } {
  const parsed = parseJson(text.replace(/^\uFEFF/, ""));
  if ("message" in parsed) return { issues: [{ file, ...parsed }] };
  const { profile, problems } = readProfile(parsed.value);
  const issues: Issue[] = problems.map(({ field, expected }) => {
    if (field === "profile") return { file, message: `expected ${expected}, found ${quoted(parsed.value)}.` };
    const found = (parsed.value as Record<string, unknown>)[field];
    if (!PROFILE_FIELD_NAMES.some((name) => name === field))
      return {
        file,
        message: `unknown field ${quoted(field)}, expected ${expected}.${didYouMean(field, PROFILE_FIELD_NAMES)}`,
      };
    return { file, path: [field], message: `expected ${expected}, found ${quoted(found)}.` };
  });
  issues.push(...findUnknownIds(profile, { file, content }));
  return issues.length > 0 ? { issues } : { profile };
}

/** No more of a value is said back: a file may hold megabytes of anything. */
const MOST_QUOTED = 80;

function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
}

function findUnknownIds(
  profile: Profile,
  { file, content }: { file: string; content: Pick<Content, "specialties" | "regions"> },
): Issue[] {
  return Object.entries(IDS_OF).flatMap(([field, collection]) => {
    const known = [...content[collection].keys()];
    const ids = (profile[field as keyof Profile] ?? []) as readonly string[];
    return ids.flatMap((id, index) => {
      if (known.includes(id)) return [];
      const message = `expected one of ${known.join(", ")}, found ${quoted(id)}.${didYouMean(id, known)}`;
      return [{ file, path: [field, index], message }];
    });
  });
}
