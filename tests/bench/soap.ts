import { isInResults, toEngineProgram } from "../../src/facts/resolve.ts";
import { identitiesOf } from "../../src/site/identities.ts";
import { buildSite } from "../../src/site/site.ts";
import { measureInChromium } from "./chromium.ts";
import { measure, type Task, type Timing } from "./soap/measure.ts";
import { printTable } from "./table.ts";

const ROWS = 2_500;
const PROGRAMS = 2_752;

/** `npm run bench soap`: 2,500 rows of a visitor's list, marked beside as many programs as the country has. */
async function benchSoap(): Promise<void> {
  const site = buildSite({ root: ".", today: "2026-11-28" });
  const real = [...site.content.programs.values()]
    .filter(isInResults)
    .map((program) => toEngineProgram(site.content, program));
  const task: Task = { real, identities: identitiesOf(site), rows: ROWS, programs: PROGRAMS, runs: 15 };
  const { version, results } = await measureInChromium<Task, Timing>(
    new URL("./soap/measure.ts", import.meta.url),
    [task],
  );
  printTable(
    `SOAP: ${ROWS} rows beside ${PROGRAMS} programs, median ms of the worker that marks them`,
    ["", "got ready", "paste to marks", "fastest", "÷ counting its words", "a box pressed", "known"],
    [row(`Node ${process.version}`, measure(task)), row(`Chromium ${version}`, results[0] as Timing)],
  );
}

function row(name: string, timing: Timing): readonly string[] {
  const { ready, marked, fastest, ratio, pressed, known } = timing;
  return [name, ...[ready, marked, fastest, ratio, pressed].map((one) => one.toFixed(1)), String(known)];
}

await benchSoap();
