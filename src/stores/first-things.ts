import { computed } from "nanostores";
import { GROUPS } from "../engine/verdict-types.ts";
import { firstThings } from "../plan/first-things.ts";
import type { Placed, Situation, Thing } from "../plan/things.ts";
import { wantedQuestion } from "./awaited-question.ts";
import { isNear } from "./last-day.ts";
import { $occasion, $reckoning } from "./occasion.ts";
import { $shared, $shownProfile } from "./shared.ts";
import { $shownList } from "./shown-list.ts";
import { $glances, $lastDays, $reaches, $ready, $visible } from "./standings.ts";

/** What the first things hang on, from the answers shown; null before the data is there. */
export const $situation = computed(
  [
    $visible,
    $ready,
    $glances,
    $lastDays,
    $reaches,
    $occasion,
    $reckoning,
    $shownProfile,
    $shownList,
    $shared,
  ],
  (
    visible,
    ready,
    glances,
    lastDays,
    reachOf,
    occasion,
    reckoning,
    profile,
    list,
    shared,
  ): Situation | null => {
    if (!visible || !ready || !glances || !occasion || !reckoning) return null;
    const entries = new Map(list.map((entry) => [entry.id, entry]));
    const programs = GROUPS.flatMap((group) => visible.passing[group]).flatMap((standing): Placed[] => {
      const { id, group } = standing;
      const program = ready.programOf.get(id);
      const glance = glances.todoOf(id);
      if (!program || !glance) return [];
      const last = lastDays.get(id);
      const entry = entries.get(id);
      const event = entry?.events?.at(-1);
      return [
        {
          id,
          name: program.name,
          group,
          near: last && isNear(last) ? last : null,
          glance,
          reach: group === "closed" ? "no-figure" : reachOf(program),
          status: entry?.status ?? null,
          asked: entry?.status === "asked" && event?.what === "asked" ? event.day : null,
        },
      ];
    });
    const ids = programs.filter(({ group }) => group !== "closed").map(({ id }) => id);
    const { unanswered } = glances.countOpen(ids);
    return {
      phase: reckoning.phase,
      today: occasion.asOf,
      programs,
      sponsorOf: (id) =>
        ready.dataset.details.get(id)?.sponsor ?? { id, name: ready.programOf.get(id)?.name ?? id },
      unanswered: [...unanswered]
        .map(([criterion, count]) => ({ criterion, programs: count }))
        .sort((a, b) => b.programs - a.programs),
      questionOf: (criterion) => wantedQuestion(criterion, profile),
      hasApplied: profile.applied === "yes",
      listed: shared ? null : list.length,
      register: aheadOf(occasion.season.rules?.register?.value, occasion.asOf),
      certify: aheadOf(occasion.season.rules?.lists?.value, occasion.asOf),
    };
  },
);

/** At most ten things to do first; null before the data is there. */
export const $firstThings = computed(
  $situation,
  (situation): readonly Thing[] | null => situation && firstThings(situation),
);

function aheadOf(day: string | null | undefined, today: string): string | null {
  return day && day >= today ? day : null;
}
