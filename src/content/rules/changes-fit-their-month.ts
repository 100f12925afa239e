import type { ContentRule } from "./rule.ts";

export const changesFitTheirMonth: ContentRule = {
  name: "changes-fit-their-month",
  description:
    "A log of changes is named for its month, holds that month's days alone, and each entry is of one program or one sponsor.",
  *check({ changes }) {
    for (const { id, file, entries } of changes.values()) {
      if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(id))
        yield { file, message: `expected the month as the file's name, such as "2026-11", found "${id}".` };
      for (const [index, { day, program, sponsor }] of entries.entries()) {
        const path = ["entries", index];
        if (day.slice(0, 7) !== id)
          yield { file, path: [...path, "day"], message: `expected a day of ${id}, found "${day}".` };
        if ((program === undefined) === (sponsor === undefined))
          yield { file, path, message: 'expected one of "program" and "sponsor".' };
      }
    }
  },
};
