import SAY from "../../content/words/plan.json" with { type: "json" };
import { thousands } from "../engine/counted.ts";
import { ownTerms } from "../engine/own-terms.ts";
import { fill } from "../words/fill.ts";
import type { Entry } from "./list.ts";
import type { EventKind } from "./list-events.ts";
import type { KeptAnswers } from "./own-answers.ts";

/** What a season's log tells, in plain words and counts, for who has to plan the next one. */
export interface LookBack {
  /** Programs that were applied to, and how many of these came to what. */
  readonly counts: {
    readonly applied: number;
    readonly invited: number;
    readonly rejected: number;
    readonly silent: number;
    readonly ranked: number;
  };
  /** One sentence each; none where the log holds nothing. */
  readonly sentences: readonly string[];
}

const INVITED: readonly EventKind[] = ["invited", "interview", "thanked", "waitlisted", "ranked", "matched"];

/** Looks back on a season by what the visitor noted. It counts what happened and explains nothing that was not told. */
export function lookBack(list: readonly Entry[], answers: KeptAnswers, season: number): LookBack {
  const came = (entry: Entry, ...kinds: readonly EventKind[]) =>
    kinds.some((kind) => entry.status === kind || entry.events?.some(({ what }) => what === kind));
  const applied = list.filter((entry) => came(entry, "applied", ...INVITED, "rejected"));
  const invited = applied.filter((entry) => came(entry, ...INVITED));
  const rejected = applied.filter((entry) => came(entry, "rejected"));
  const ranked = applied.filter((entry) => came(entry, "ranked", "matched"));
  const silent = applied.filter((entry) => !came(entry, ...INVITED, "rejected", "declined"));
  const of = (count: number) => `${thousands(count)} of ${thousands(applied.length)}`;
  const told = answers.filter((one) => one.season === season && one.value === "no");
  const topics = new Map<string, Set<string>>();
  for (const { question, program } of told) {
    const topic = ownTerms(question)?.topic ?? question;
    topics.set(topic, (topics.get(topic) ?? new Set()).add(program));
  }
  const counts = {
    applied: applied.length,
    invited: invited.length,
    rejected: rejected.length,
    silent: silent.length,
    ranked: ranked.length,
  };
  if (applied.length + told.length === 0) return { counts, sentences: [] };
  return {
    counts,
    sentences: [
      ...(applied.length === 0
        ? []
        : [
            fill(SAY.lookBack.youNoted, { applied: thousands(applied.length) }),
            fill(SAY.lookBack.invitedYouSaidNoAndNever, {
              invited: of(invited.length),
              rejected: of(rejected.length),
              silent: of(silent.length),
            }),
            ...(ranked.length > 0
              ? [fill(SAY.lookBack.youRanked, { ranked: thousands(ranked.length) })]
              : []),
            // Who has matched looks for no place where it stopped.
            ...(list.some((entry) => came(entry, "matched")) ? [] : meaningOf(counts)),
          ]),
      ...[...topics]
        .sort(([, a], [, b]) => b.size - a.size)
        .map(([topic, programs]) =>
          fill(SAY.lookBack.toldYouNoOnThis, { programs: thousands(programs.size), topic }),
        ),
    ],
  };
}

/** Where it stopped, as the guide on not matching parts it: no invitation, few of them, or invitations and no match. */
function meaningOf({ invited, ranked }: LookBack["counts"]): readonly string[] {
  if (invited === 0) return [SAY.lookBack.noInvitationLookFirstAtWritten];
  if (ranked > 0) return [SAY.lookBack.invitationsAndRanksLookFirstAt];
  return [SAY.lookBack.fewInvitationsLookFirstAtHow];
}
