import { plural, sayDay, shortDay } from "../engine/wording.ts";
import { wordsOf } from "../engine/words.ts";
import type { Placed, Thing } from "./first-things.ts";

/** A thing to do, in a line, and why it stands there. */
export interface ThingWords {
  readonly line: string;
  readonly why: string;
}

/** What is to be asked, in a word or two. */
const ASKED: Readonly<Record<string, string>> = { "takes-imgs": "takes IMGs?", visa: "your visa?" };

export function thingWords(thing: Thing): ThingWords {
  switch (thing.kind) {
    case "apply":
      return {
        line: `${dayOf(thing.program)}: apply to ${thing.program.name}${reachOf(thing.program)}`,
        why: `Its last day is ${leftOf(thing.program)}, and nothing that it states rules you out. It promises nothing, so look at its page once more before you pay.`,
      };
    case "ask-by":
      return askBy(thing.program);
    case "more-days":
      return {
        line: `${plural(thing.count, "more last day")} until ${shortDay(thing.until)}`,
        why: "They have no room here. The rows below can be put in the order of their last days.",
      };
    case "ask":
      return ask(thing);
    case "answer":
      return {
        line: `Answer ${plural(thing.criteria.length, "question")}: ${thing.waiting > 0 ? `${plural(thing.waiting, "program")} ${thing.waiting === 1 ? "waits" : "wait"}` : `it sharpens up to ${plural(thing.touched, "program")}`}`,
        why:
          thing.waiting > 0
            ? `They state what they want of: ${titles(thing.criteria)}. What is missing is your answer.`
            : `You have not answered: ${titles(thing.criteria)}. No group hangs on it, but the fit of these programs does.`,
      };
    case "step":
      return {
        line: `Next step, ${wordsOf(thing.gate).title}: ${plural(thing.programs, "program")} ${thing.programs === 1 ? "waits" : "wait"} for it`,
        why: "They state it as a requirement, you do not meet it yet, and it can still be met. See what it would open.",
      };
    case "interview":
      return {
        line: `Prepare your interview at ${thing.program.name}`,
        why: "You marked it “Interview” on your list. Ask there about your visa in writing, and have an answer ready for what your file will be asked.",
      };
    case "due":
      return {
        line: `Note what ${thing.programs.length === 1 ? (thing.programs[0] as Placed).name : plural(thing.programs.length, "program")} answered`,
        why: "You marked it “Asked” on your list. What they told you counts here at once; after ten days without a word, ask once more.",
      };
    case "plan":
      return {
        line: `Make my list of ${thing.programs}, with what it costs`,
        why: "The plan takes the programs that are worth most to you by group, open questions, fit and place, and adds nothing before you say so.",
      };
    case "register":
      return {
        line: `By ${shortDay(thing.day)}: register with NRMP, if you have not`,
        why: `Applying does not register you for the Match. The normal fee ends on ${sayDay(thing.day)}.`,
      };
    case "certify":
      return {
        line: `By ${shortDay(thing.day)}: certify your rank list`,
        why: `A list that is not certified by ${sayDay(thing.day)} does not count.`,
      };
    case "rank-list":
      return {
        line: "Put your rank list in your true order",
        why: "Programs rank now, and so do you: by where you would rather train, never by where you think you will match.",
      };
    case "soap":
      return {
        line: "Have your SOAP papers ready",
        why: "Whoever has no place when Match Week begins can apply to unfilled programs within hours.",
      };
  }
}

function askBy(program: Placed): ThingWords {
  const { glance, status } = program;
  if (status === "asked")
    return {
      line: `${dayOf(program)}: ${program.name} has not answered`,
      why: `You marked it “Asked”, and its last day is ${leftOf(program)}. Ask once more, or decide without its word.`,
    };
  const waits = glance.asks.length === 0;
  return {
    line: `${dayOf(program)}: ${waits ? `answer for ${program.name}` : `ask ${program.name}: ${asked(glance.asks)}`}${reachOf(program)}`,
    why: waits
      ? `Its last day is ${leftOf(program)}, and it states what it wants of: ${titles(glance.waits)}. Your answer is missing.`
      : `Its last day is ${leftOf(program)}, and its pages do not settle: ${titles(glance.asks)}. Ask today, and pay when the answer is yes.`,
  };
}

function ask({ sponsor, programs, gates }: Extract<Thing, { kind: "ask" }>): ThingWords {
  const one = programs.length === 1;
  const leans = programs.some(({ glance }) => glance.lean === "yes")
    ? " A page that decides nothing leans to yes."
    : "";
  return {
    line: one
      ? `Ask ${(programs[0] as Placed).name}: ${asked(gates)}`
      : `One e-mail to ${sponsor.name}, ${programs.length} programs: ${asked(gates)}`,
    why: `${one ? "Its pages do" : "Their pages do"} not settle: ${titles(gates)}. ${one ? "Nothing else that it states rules you out." : "Nothing else that they state rules you out, and one office can answer for all."}${leans}`,
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
  const left = near?.left ?? 0;
  return left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${plural(left, "day")}`;
}

function reachOf({ reach }: Placed): string {
  return reach === "reach" ? " (a reach)" : "";
}
