/**
 * What a visitor downloads, by kind of page, in gzip bytes against the budgets of the design. Exit code 1 if one is over
 * its budget.
 */

import { inProject } from "../launch/project.mjs";
import { measureSite } from "./measure-site.mjs";

const { lines, over } = measureSite(inProject("dist"));
console.log(lines.join("\n"));
console.log(
  over.length === 0
    ? "\nAll within budget."
    : `\nOver budget:\n${over.map((line) => `  ${line}`).join("\n")}`,
);
process.exitCode = over.length === 0 ? 0 : 1;
