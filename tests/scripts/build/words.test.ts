import { describe, expect, test } from "vitest";
import { withWords } from "../../../scripts/build/words.mjs";
import { fill } from "../../../src/words/fill.ts";

const WORDS = {
  row: {
    save: "Save the “list”",
    asked: { say: "{n} {n: program|programs} asked on {day}" },
    quoted: { say: "`{name}` costs $ {n}" },
  },
};
const IMPORTS = `import SAY from "../../content/words/list.json" with { type: "json" };
import { fill, fillParts } from "../words/fill.ts";
import { fillNodes } from "./fill-nodes.ts";
`;

/** The code as the build has it. */
function built(code: string): string {
  return withWords(IMPORTS + code, "src/islands/x.tsx", () => WORDS);
}

describe("the build writes sentences where they are asked for", () => {
  test("a plain one as its text, with no import left", () => {
    expect(built("const a = SAY.row.save;")).toBe('const a = "Save the “list”";');
  });

  test("one with places as a template literal, a list, or children of an element", () => {
    expect(built("const a = fill(SAY.row.asked, { n, day: say(x) });")).toMatchInlineSnapshot(
      `"const a = \`\${n} \${(n) == 1 ? "program" : "programs"} asked on \${say(x)}\`;"`,
    );
    expect(built("const a = fillParts(SAY.row.asked, { n: list.length, day });")).toMatchInlineSnapshot(
      `"const a = [list.length, " ", (list.length) == 1 ? "program" : "programs", " asked on ", day];"`,
    );
    expect(
      built("const a = <p>{fillNodes(SAY.row.asked, { n, day: <b>{day}</b> })}</p>;"),
    ).toMatchInlineSnapshot(
      `"const a = <p>{n}{" "}{(n) == 1 ? "program" : "programs"}{" asked on "}{<b>{day}</b>}</p>;"`,
    );
    expect(built("const a = fillNodes(SAY.row.asked, { n, day });")).toMatchInlineSnapshot(
      `"const a = <>{n}{" "}{(n) == 1 ? "program" : "programs"}{" asked on "}{day}</>;"`,
    );
    expect(built("const a = fill(SAY.row.quoted, { n, name });")).toMatchInlineSnapshot(
      `"const a = \`\\\`\${name}\\\` costs $ \${n}\`;"`,
    );
  });

  test("the word for one beside a count that is shown as text, as without a build", () => {
    const asked = (n: string) => fill({ ...WORDS.row.asked, with: { n: "", day: "" } }, { n, day: "Monday" });
    const run = new Function("n", "day", `${built("const a = fill(SAY.row.asked, { n, day });")} return a;`);
    for (const n of ["1", "2", "1,001"]) expect(run(n, "Monday")).toBe(asked(n));
    expect(asked("1")).toBe("1 program asked on Monday");
  });

  test("also one that is the value of another", () => {
    expect(built("const a = fill(SAY.row.asked, { n, day: ok ? SAY.row.save : x });")).toMatchInlineSnapshot(
      `"const a = \`\${n} \${(n) == 1 ? "program" : "programs"} asked on \${ok ? "Save the “list”" : x}\`;"`,
    );
  });

  test("within a template literal, as part of it", () => {
    expect(
      built("const a = `$" + "{SAY.row.save}, $" + "{fill(SAY.row.quoted, { n, name })}`;"),
    ).toMatchInlineSnapshot(`"const a = \`Save the “list”, \\\`\${name}\\\` costs $ \${n}\`;"`);
  });

  test("what still fills a template of its own keeps its import", () => {
    expect(built("const a = fill(template, { n });")).toBe(
      'import { fill, fillParts } from "../words/fill.ts";\nconst a = fill(template, { n });',
    );
  });

  test.each([
    "const a = SAY.row.sava;",
    "const a = SAY.row.asked;",
    "const a = fill(SAY.row.save, {});",
    "const a = fill(SAY.row.asked, values);",
    "const a = fill(SAY.row.asked, { n });",
    "const a = SAY[row].save;",
  ])("%s stops the build", (code) => {
    expect(() => built(code)).toThrowErrorMatchingSnapshot();
  });
});
