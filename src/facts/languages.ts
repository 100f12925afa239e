import type { Content, County } from "../content/content.ts";
import type { LanguageGroup } from "../engine/facts.ts";

type HouseholdLanguages = NonNullable<County["facts"]["householdLanguages"]>[number]["value"];

/** The census counts households by four groups; these are the languages of each that people in our states name. */
const LANGUAGE_GROUPS: Readonly<
  Record<"spanish" | "otherIndoEuropean" | "asianPacific" | "other", readonly string[]>
> = {
  spanish: ["spanish"],
  otherIndoEuropean: ["punjabi", "hindi", "urdu", "portuguese", "persian", "armenian", "russian", "french"],
  asianPacific: ["hmong", "tagalog", "chinese", "vietnamese", "khmer", "lao", "korean", "japanese"],
  other: ["arabic", "hebrew", "amharic", "somali", "swahili"],
};

/** A county's household figures as the engine takes them. */
export function toLanguageGroups(value: HouseholdLanguages): readonly LanguageGroup[] {
  return Object.entries(LANGUAGE_GROUPS).map(([group, languages]) => ({
    languages,
    percent: value[group as keyof typeof LANGUAGE_GROUPS],
  }));
}

/** Every language that a county's patients may speak or a program says it values, by name. English is left out. */
export function listLanguages(content: Content): readonly { id: string; name: string }[] {
  const ids = new Set(Object.values(LANGUAGE_GROUPS).flat());
  for (const { facts } of content.counties.values()) {
    for (const { value } of facts.spokenLanguages ?? []) for (const id of Object.keys(value)) ids.add(id);
  }
  for (const { facts } of [...content.programs.values(), ...content.sponsors.values()]) {
    for (const { value } of facts.languages ?? []) for (const id of value) ids.add(id);
  }
  ids.delete("english");
  return [...ids].sort().map((id) => ({ id, name: languageName(id) }));
}

/** "haitian-creole" → "Haitian Creole" */
export function languageName(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
