import { expect, test } from "vitest";
import { STUDENTS_KEY } from "../../src/stores/keys.ts";
import { studentName } from "../../src/stores/student-name.ts";
import { FakeKeeper } from "./keeper.ts";

const ANA = { name: "Ana", profile: { specialties: ["family-medicine"], step2Score: 215 } };

function keeping(text: string): FakeKeeper {
  const keeper = new FakeKeeper();
  keeper.texts.set(STUDENTS_KEY, text);
  return keeper;
}

test("the very same answers tell whose they are, in whatever order they were given", () => {
  const keeper = keeping(JSON.stringify([{ name: "Bo", profile: {} }, ANA]));
  expect(studentName({ step2Score: 215, specialties: ["family-medicine"] }, keeper)).toBe("Ana");
});

test("one answer more or other, and nobody is named", () => {
  const keeper = keeping(JSON.stringify([ANA]));
  expect(studentName({ ...ANA.profile, step2Score: 216 }, keeper)).toBeNull();
  expect(studentName({ ...ANA.profile, letters: 3 }, keeper)).toBeNull();
  expect(studentName(ANA.profile, new FakeKeeper())).toBeNull();
});

test("what is broken, hostile or blocked names nobody", () => {
  for (const text of ["{", "3", "[null]", '[{"name":4,"profile":{}}]'])
    expect(studentName({}, keeping(text)), text).toBeNull();
  const blocked = new FakeKeeper();
  blocked.refusal = new Error("SecurityError");
  expect(studentName(ANA.profile, blocked)).toBeNull();
});
