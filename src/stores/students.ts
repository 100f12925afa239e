import type { ReadableAtom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { dropStudent, keepStudent, readStudents, type Student, type Students } from "../plan/students.ts";
import { noticeOf, parseKept } from "./kept-value.ts";
import { STUDENTS_KEY } from "./keys.ts";
import { createPersisted, type Keeper } from "./persisted.ts";

const kept = createPersisted<Students>({
  key: STUDENTS_KEY,
  initial: [],
  encode: JSON.stringify,
  decode: (text) => ({ value: readStudents(parseKept(text)), lost: null }),
});

/** Answers that an adviser keeps under names. In no link, no file and no request. */
export const $students: ReadableAtom<Students> = kept.$value;

/** What the adviser should know where nothing can be kept. */
export const $studentsNotice: ReadableAtom<string | null> = noticeOf(
  kept,
  SAY.students.yourBrowserDoesNotLetThis,
);

/** Reads what is kept on this device and stays in step with other tabs. Call once, in the browser. */
export function connectStudents(keeper: Keeper): void {
  kept.connect(keeper);
}

/** Answers that stood under the same name go. */
export function keepOnDevice(student: Student): void {
  kept.change((students) => keepStudent(students, student));
}

/** Forgets the student of this name. */
export function dropFromDevice(name: string): void {
  kept.change((students) => dropStudent(students, name));
}
