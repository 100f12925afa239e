import { chromium } from "@playwright/test";
import { serveSite } from "../../scripts/serve/site-server.mjs";
import type { Profile } from "../../src/engine/profile.ts";
import { PROFILE_FIELDS } from "../../src/engine/profile-fields.ts";
import { fieldWords } from "../../src/stores/quiz-fields.ts";
import { fragmentOfPlace, isAsked, STEPS, stepPlace } from "../../src/stores/quiz-flow.ts";
import { launchOptions } from "../support/browser.ts";
import { ALL_ANSWERED, NEEDS_J1, PROFILE_KEY } from "../support/quiz-visitor.ts";
import { printTable } from "./table.ts";

/** Somebody who types slowly and reads English slowly: seconds to read a question, to find a field or a button, and for a key or press. */
const SECONDS = { read: 2, find: 1.2, key: 0.25 };
const BAR = { screens: 12, minutes: 3 };
const PHONE = { width: 390, height: 844 };

interface Effort {
  questions: number;
  fields: number;
  keys: number;
}

/** What the path asks of a person, question after question, to the button of the results. */
function effortOf(profile: Profile): Effort {
  const effort: Effort = { questions: 0, fields: 0, keys: 0 };
  const press = (fields: number, keys: number) => {
    effort.fields += fields;
    effort.keys += keys;
  };
  for (const { questions } of STEPS) {
    for (const { fields, isFolded } of questions) {
      effort.questions += 1;
      if (isFolded) continue;
      for (const field of fields) {
        const value = profile[field];
        if (value === undefined || !isAsked(field, profile)) continue;
        const { kind } = PROFILE_FIELDS[field];
        // Of a list each entry is looked for by itself; a picked number is opened and chosen; other numbers are typed.
        if (Array.isArray(value)) press(value.length, value.length);
        else if (kind === "number" && !fieldWords(field).pick) press(1, 1 + String(value).length);
        else press(1, kind === "number" || kind === "month" ? 2 : 1);
      }
    }
    press(1, 1);
  }
  press(1, 1);
  return effort;
}

/**
 * `npm run bench quiz`: how many screens of a phone the path through the quiz is, and how many minutes a slow person takes, reckoned from
 * counted questions, fields and keys. It prints; no test depends on it.
 */
async function benchQuiz(): Promise<void> {
  const { server, address } = await serveSite({ firstPort: 4570 });
  const browser = await chromium.launch(launchOptions());
  const rows: string[][] = [];
  try {
    for (const [name, profile] of [
      ["what most programs ask", NEEDS_J1],
      ["every answer", ALL_ANSWERED],
    ] as const) {
      const context = await browser.newContext({ viewport: PHONE });
      await context.addInitScript(([key, text]) => localStorage.setItem(key, text), [
        PROFILE_KEY,
        JSON.stringify(profile),
      ] as const);
      const page = await context.newPage();
      const heights: number[] = [];
      for (const place of [
        ...STEPS.map((_, step) => stepPlace(step)),
        { at: "check", wanted: [] } as const,
      ]) {
        await page.goto(`${address}quiz/${fragmentOfPlace(place)}`);
        await page.reload();
        await page.locator(".quiz-heading").waitFor();
        heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
      }
      await context.close();
      const screens = heights.map((height) => height / PHONE.height);
      const { questions, fields, keys } = effortOf(profile);
      const minutes = (questions * SECONDS.read + fields * SECONDS.find + keys * SECONDS.key) / 60;
      rows.push([
        name,
        screens.map((one) => one.toFixed(1)).join(" + "),
        screens.reduce((sum, one) => sum + one, 0).toFixed(1),
        String(questions),
        String(fields),
        String(keys),
        minutes.toFixed(1),
      ]);
    }
  } finally {
    await browser.close();
    server.close();
  }
  printTable(
    `The quiz on a phone of ${PHONE.width} x ${PHONE.height} (bars: ${BAR.screens} screens, ${BAR.minutes} minutes)`,
    ["answers", "screens by step", "screens", "questions", "fields", "keys", "minutes"],
    rows,
  );
}

await benchQuiz();
