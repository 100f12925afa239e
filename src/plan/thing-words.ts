import SAY from "../../content/words/plan.json" with { type: "json" };
import { plural, thousands } from "../engine/counted.ts";
import { sayDay, shortDay } from "../engine/wording.ts";
import { wordsOf } from "../engine/words.ts";
import { fill } from "../words/fill.ts";
import { daysLeftWords } from "./days-left.ts";
import type { Placed, Thing } from "./things.ts";

/** A thing to do, in a line, and why it stands there. */
export interface ThingWords {
  readonly line: string;
  readonly why: string;
}

/** What is to be asked, in a word or two. */
const ASKED: Readonly<Record<string, string>> = {
  "takes-imgs": SAY.thingWords.takesImgs,
  visa: SAY.thingWords.yourVisa,
};

/** The sentences of one thing to do; the names of programs stand as the list has them. */
export function thingWords(thing: Thing): ThingWords {
  switch (thing.kind) {
    case "apply":
      return {
        line: fill(SAY.thingWords.applyTo, {
          program: dayOf(thing.program),
          name: thing.program.name,
          reachOf: reachOf(thing.program),
        }),
        why: fill(SAY.thingWords.itsLastDayIsAndNothing, { program: leftOf(thing.program) }),
      };
    case "ask-by":
      return askBy(thing.program);
    case "asked-by":
      return {
        line: fill(SAY.thingWords.lastDayOfAsked, {
          program: dayOf(thing.program),
          name: thing.program.name,
          asked: shortDay(thing.program.asked ?? ""),
        }),
        why: SAY.thingWords.itMayAnswerInTimeIfNot,
      };
    case "more-days":
      return {
        line: `${plural(thing.count, SAY.thingWords.moreLastDay)} until ${shortDay(thing.until)}`,
        why: SAY.thingWords.theyHaveNoRoomHereThe,
      };
    case "ask":
      return ask(thing);
    case "answer":
      return {
        line: fill(SAY.thingWords.answer, {
          criteria: thing.criteria.length,
          part:
            thing.waiting > 0
              ? `${plural(thing.waiting, "program")} ${thing.waiting === 1 ? "waits" : "wait"}`
              : fill(SAY.thingWords.itSharpensUpTo, { touched: thousands(thing.touched) }),
        }),
        why:
          thing.waiting > 0
            ? fill(SAY.thingWords.theyStateWhatTheyWantOf, { criteria: titles(thing.criteria) })
            : fill(SAY.thingWords.youHaveNotAnsweredNoGroup, { criteria: titles(thing.criteria) }),
      };
    case "step":
      return {
        line: fill(SAY.thingWords.nextStepForIt, {
          title: wordsOf(thing.gate).title,
          programs: thousands(thing.programs),
        }),
        why: SAY.thingWords.theyStateItAsARequirement,
      };
    case "interview":
      return {
        line: fill(SAY.thingWords.prepareYourInterviewAt, { name: thing.program.name }),
        why: SAY.thingWords.youMarkedItInterviewOnYour,
      };
    case "due":
      return {
        line: fill(SAY.thingWords.noteWhatAnswered, {
          part:
            thing.programs.length === 1
              ? (thing.programs[0] as Placed).name
              : plural(thing.programs.length, "program"),
        }),
        why: SAY.thingWords.youMarkedItAskedOnYour,
      };
    case "plan":
      return {
        line: fill(SAY.thingWords.makeMyListOfWithWhat, { programs: thousands(thing.programs) }),
        why: SAY.thingWords.thePlanTakesTheProgramsThat,
      };
    case "register":
      return {
        line: fill(SAY.thingWords.byRegisterWithNrmpIfYou, { day: shortDay(thing.day) }),
        why: fill(SAY.thingWords.applyingDoesNotRegisterYouFor, { day: sayDay(thing.day) }),
      };
    case "certify":
      return {
        line: fill(SAY.thingWords.byCertifyYourRankList, { day: shortDay(thing.day) }),
        why: fill(SAY.thingWords.aListThatIsNotCertified, { day: sayDay(thing.day) }),
      };
    case "rank-list":
      return {
        line: SAY.thingWords.putYourRankListInYour,
        why: SAY.thingWords.programsRankNowAndSoDo,
      };
    case "soap":
      return {
        line: SAY.thingWords.haveYourSoapPapersReady,
        why: SAY.thingWords.whoeverHasNoPlaceWhenMatch,
      };
  }
}

function askBy(program: Placed): ThingWords {
  const { glance, status } = program;
  if (status === "asked")
    return {
      line: fill(SAY.thingWords.hasNotAnswered, { program: dayOf(program), name: program.name }),
      why: fill(SAY.thingWords.youMarkedItAskedAndIts, { program: leftOf(program) }),
    };
  const waits = glance.asks.length === 0;
  return {
    line: `${dayOf(program)}: ${waits ? fill(SAY.thingWords.answerFor, { name: program.name }) : fill(SAY.thingWords.ask, { name: program.name, asks: asked(glance.asks) })}${reachOf(program)}`,
    why: waits
      ? fill(SAY.thingWords.itsLastDayIsAndIt, { program: leftOf(program), waits: titles(glance.waits) })
      : fill(SAY.thingWords.itsLastDayIsAndIts, { program: leftOf(program), asks: titles(glance.asks) }),
  };
}

function ask({ sponsor, programs, gates }: Extract<Thing, { kind: "ask" }>): ThingWords {
  const one = programs.length === 1;
  const leans = programs.some(({ glance }) => glance.lean === "yes")
    ? ` ${SAY.thingWords.aPageThatDecidesNothingLeans}`
    : "";
  return {
    line: one
      ? fill(SAY.thingWords.ask2, { name: (programs[0] as Placed).name, gates: asked(gates) })
      : fill(SAY.thingWords.oneEMailToPrograms, {
          name: sponsor.name,
          programs: thousands(programs.length),
          gates: asked(gates),
        }),
    why: fill(SAY.thingWords.notSettle, {
      part: one ? SAY.thingWords.itsPagesDo : SAY.thingWords.theirPagesDo,
      gates: titles(gates),
      part2: one ? SAY.thingWords.nothingElseThatItStatesRules : SAY.thingWords.nothingElseThatTheyStateRules,
      leans,
    }),
  };
}

function asked(gates: readonly string[]): string {
  return gates
    .map((gate) => (Object.hasOwn(ASKED, gate) ? ASKED[gate] : `${wordsOf(gate).title.toLowerCase()}?`))
    .join(" ");
}

function titles(criteria: readonly string[]): string {
  return criteria.map((id) => wordsOf(id).title).join(", ");
}

function dayOf({ near }: Placed): string {
  return near === null ? "" : shortDay(near.day);
}

function leftOf({ near }: Placed): string {
  return daysLeftWords(near?.left ?? 0);
}

function reachOf({ reach }: Placed): string {
  return reach === "reach" ? " (a reach)" : "";
}
