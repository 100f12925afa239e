import type { Identities } from "../../../identity/identity.ts";

/** Names that nobody bears, for rows of which our data hold nothing. */
const MADE_UP = [
  "Alder Valley Hospital",
  "Birch County Health",
  "Cedar Plains Medical Center",
  "Dogwood Clinic",
];
const ROWS = 60;

/**
 * A made-up list to practice with: programs taken at even steps, so that it says nothing of who has an open place, and some invented names.
 * The same for everybody.
 */
export function rehearsalList({ programs, specialties }: Identities): string {
  const step = Math.max(1, Math.floor(programs.length / ROWS));
  const words = new Map(specialties.map(({ id, words: [name = id] }) => [id, name]));
  const rows = programs
    .filter(({ notOpen }, at) => at % step === 0 && notOpen === null)
    .map(({ acgmeId, name, specialty, city, state }) => [
      name,
      words.get(specialty) ?? specialty,
      city,
      state,
      acgmeId ?? "",
    ]);
  const invented = MADE_UP.map((name) => [name, "Family Medicine", "Nowhere", "", ""]);
  return [["Program", "Specialty", "City", "State", "Program code"], ...rows, ...invented]
    .map((cells) =>
      cells.map((cell) => (/[\t"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"),
    )
    .join("\n");
}
