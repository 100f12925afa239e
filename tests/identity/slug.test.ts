import { expect, test } from "vitest";
import { nameKey } from "../../src/identity/name-keys.ts";
import { findBySlug } from "../../src/identity/slug.ts";
import { resolveShared } from "../../src/islands/List/resolve-shared.ts";
import type { SharedProgram } from "../../src/plan/share-list.ts";
import { decodeList, encodeList } from "../../src/plan/share-list.ts";
import { realIdentities, realTable } from "./real-table.ts";

const slug = (words: string) =>
  words
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

test("every address of today is known", () => {
  for (const { id } of realIdentities().programs) expect(findBySlug(realTable(), id)?.id).toBe(id);
});

test("an address made of an older name, specialty and city is known where it means one program, and never means another", () => {
  const { programs, specialties } = realIdentities();
  let known = 0;
  for (const program of programs)
    for (const name of program.otherNames) {
      const specialty = specialties.find(({ id }) => id === program.specialty)?.words[0] ?? "";
      const found = findBySlug(realTable(), slug(`${name} ${specialty} ${program.city}`));
      if (!found) continue;
      known++;
      expect([found.specialty, found.city]).toEqual([program.specialty, program.city]);
      expect([found.name, ...found.otherNames].map(nameKey)).toContain(nameKey(name));
    }
  expect(known).toBeGreaterThan(programs.length / 2);
});

test("a shared list knows a program by number, code, address of today and older address alike, once", () => {
  const program = realIdentities().programs.find(({ nrmpCodes, acgmeId }) => nrmpCodes.length > 0 && acgmeId);
  const { id = "", acgmeId = "", nrmpCodes: [nrmpCode = ""] = [] } = program ?? {};
  const named: readonly SharedProgram[] = [
    { by: "nrmp", nrmpCode },
    { by: "id", id },
  ];
  const list = decodeList(encodeList(named));
  expect(list).toEqual({ programs: named, lost: [] });
  expect(resolveShared(list, realTable()).programs).toEqual([{ by: "id", id }]);
  const plain = encodeList([{ by: "id", id: acgmeId ?? "" }]);
  expect(decodeList(plain).programs).toEqual([{ by: "acgme", acgmeId }]);
});

test("what the table does not know stays as it came", () => {
  const strange: readonly SharedProgram[] = [
    { by: "nrmp", nrmpCode: "0000000C0" },
    { by: "id", id: "no-such-family-medicine-anywhere" },
    { by: "acgme", acgmeId: "1200000000" },
  ];
  expect(resolveShared({ programs: strange, lost: [] }, realTable()).programs).toEqual(strange);
});
