import { measureInChromium } from "./chromium.ts";
import { measure, type Task, type Timing } from "./plan/measure.ts";
import { printTable } from "./table.ts";

const TASKS: readonly Task[] = [
  { programs: 500, specialties: 4, step: 250, runs: 5 },
  { programs: 2_000, specialties: 8, step: 5_000, runs: 3 },
];

/** `npm run bench plan`: exact plans for any budget, in Node and in Chromium. It prints; no test depends on it. */
async function benchPlan(): Promise<void> {
  const { version, results } = await measureInChromium<Task, Timing>(
    new URL("./plan/measure.ts", import.meta.url),
    TASKS,
  );
  TASKS.forEach((task, at) => {
    printTable(
      `Plan: ${task.programs} programs, ${task.specialties} specialties, every budget in steps of $${task.step}`,
      ["", "budgets", "median ms", "worst budget ms"],
      [row(`Node ${process.version}`, measure(task)), row(`Chromium ${version}`, results[at] as Timing)],
    );
  });
}

function row(name: string, { plans, median, worst }: Timing): readonly string[] {
  return [name, String(plans), median.toFixed(2), worst.toFixed(2)];
}

await benchPlan();
