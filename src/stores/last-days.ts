import { byRule, type Compiled } from "../engine/compile.ts";
import { daysBetween } from "../engine/day.ts";
import { deadline, firmDayOf } from "../engine/gates/deadline.ts";
import { dayIn, type Occasion } from "../engine/profile.ts";
import { firmLastDay, type LastDay } from "./last-day.ts";

/** `firmLastDay` of all programs that have one, from the rules that are read already. */
export function firmLastDays(compiled: Compiled, occasion: Occasion): ReadonlyMap<string, LastDay> {
  const dayAt = byRule(compiled.on(occasion), deadline, firmDayOf);
  const days = new Map<string, LastDay>();
  for (const [place, program] of compiled.programs.entries()) {
    if (program.told || program.sent) {
      // What a program told, and what was sent to it, is no rule of its pages.
      const last = firmLastDay(program, occasion);
      if (last) days.set(program.id, last);
      continue;
    }
    const day = dayAt(place);
    const left = day === null ? -1 : daysBetween(dayIn(occasion, program.state), day);
    if (day !== null && left >= 0) days.set(program.id, { day, left });
  }
  return days;
}
