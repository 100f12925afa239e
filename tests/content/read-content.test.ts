import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import {
  CITY,
  GUIDE,
  lint,
  PROGRAM,
  SOURCE,
  set,
  withBody,
  writeContent,
} from "../support/content-folder.ts";

describe("a sound folder", () => {
  test("gives every record with its id and file, and no problem", () => {
    const { content, issues } = readContent(writeContent());
    expect(issues).toEqual([]);
    expect(content.programs.get("kern-family-medicine")).toMatchObject({
      id: "kern-family-medicine",
      file: PROGRAM,
      acgmeId: "1200511001",
    });
    expect(content.cities.get("bakersfield")).toMatchObject({ region: "central-valley", bodyLine: 10 });
    expect(content.cities.get("bakersfield")?.body.trim()).toBe("About 400,000 people live here. {census}");
  });

  test("may have a README and no guides", () => {
    expect(lint({ "content/README.md": "# For editors", "content/programs/README.md": "x" })).toBe("");
    expect(lint({ [GUIDE]: null })).toMatchInlineSnapshot(`""`);
  });
});

describe("a broken record", () => {
  test("unknown key, with the nearest that exists", () => {
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.visas = program.facts.visaJ1;
          program.zzz = 1;
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts: unknown key "visas". Did you mean "visaJ1"?
      content/programs/ca/kern-family-medicine.json: unknown key "zzz".

      2 problems in 1 file."
    `);
  });

  test("wrong type", () => {
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.aliases = "Kern FM";
          program.facts.takesImgs[0].value = "yes";
          program.facts.visaJ1 = program.facts.visaJ1[0];
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → aliases: expected a list of other names, each once, found "Kern FM".
      content/programs/ca/kern-family-medicine.json → facts.takesImgs[0].value: expected true, false, "case-by-case" or "eligible" (general terms only), found "yes".
      content/programs/ca/kern-family-medicine.json → facts.visaJ1: expected a list with at least one fact, found {"value":"yes","source":"kern-fm-faq","strength":"required"}.

      3 problems in 1 file."
    `);
  });

  test("missing source and missing strength", () => {
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.visaJ1 = [{ value: "yes" }];
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.visaJ1[0].source: missing. Expected the id of a source such as "kern-medical-fm-apply".
      content/programs/ca/kern-family-medicine.json → facts.visaJ1[0].strength: missing. Expected one of "required", "exceptions", "preferred".

      2 problems in 1 file."
    `);
  });

  test("a value that is none of those allowed", () => {
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.visaJ1[0].value = "case by case";
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.visaJ1[0].value: expected one of "yes", "no", "case-by-case", found "case by case". Did you mean "case-by-case"?

      1 problem in 1 file."
    `);
  });

  test.each([["0"], ["301"], ["-1"], ["220.5"], ['"abc"']])("score out of range: %s", (value) => {
    const text = lint({
      [PROGRAM]: (program) => {
        program.facts.step2Typical = [{ value: JSON.parse(value), source: "kern-fm-faq" }];
      },
    });
    expect(text).toContain(
      `${PROGRAM} → facts.step2Typical[0].value: expected a whole number from 1 to 300, found ${value}.`,
    );
  });

  test("neither of two forms", () => {
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.step2Minimum[0].value = "abc";
          program.facts.step1 = [{ value: true, source: "kern-fm-faq", strength: "required" }];
        },
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.step1[0].value: expected "pass" or a whole number from 1 to 300, found true.
      content/programs/ca/kern-family-medicine.json → facts.step2Minimum[0].value: expected "none" or a whole number from 1 to 300, found "abc".

      2 problems in 1 file."
    `);
  });

  test("a strength by part, a replaced rule and a latest date that do not fit", () => {
    const letters = (strength: unknown) => ({
      value: { count: 3, us: null, inSpecialty: 1 },
      source: "kern-fm-faq",
      strength,
    });
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.letters = [
            letters({ count: "required", inSpecialty: "should" }),
            letters({ count: "required", us: "preferred" }),
            letters({ count: "required", ours: "preferred" }),
          ];
          program.facts.visaJ1[0].replaces = true;
          program.facts.step2Minimum[0].strength = { score: "required" };
        },
        [SOURCE]: set({ notAfter: "2020", notAfterWhy: "It names Step 2 CS." }),
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → facts.letters[0].strength: expected one of "required", "exceptions", "preferred", or an object with one of them for each of "count", "us", "inSpecialty", found {"count":"required","inSpecialty":"should"}.
      content/programs/ca/kern-family-medicine.json → facts.letters[1].strength: expected a word for each part that the value states ("count", "inSpecialty"), found "count", "us".
      content/programs/ca/kern-family-medicine.json → facts.letters[2].strength: expected a word for each part that the value states ("count", "inSpecialty"), found "count".
      content/programs/ca/kern-family-medicine.json → facts.letters[2].strength: unknown key "ours".
      content/programs/ca/kern-family-medicine.json → facts.step2Minimum[0].strength: expected one of "required", "exceptions", "preferred", found {"score":"required"}.
      content/programs/ca/kern-family-medicine.json → facts.visaJ1[0].replaces: expected "for": "imgs" beside it: only a rule for IMGs stands in place of the one for everyone.
      content/sources/kern-fm-faq.json → notAfter: expected no "notAfter" where "shows" has a date: the date the page shows counts.

      7 problems in 2 files."
    `);
    expect(
      lint({
        [PROGRAM]: (program) => {
          program.facts.letters = [letters({ count: "required", inSpecialty: "preferred" })];
          program.facts.visaJ1[0] = {
            ...program.facts.visaJ1[0],
            for: "imgs",
            replaces: true,
            dropped: true,
          };
          program.facts.takesImgs[0] = { value: "eligible", source: "kern-gme" };
        },
        [SOURCE]: set({ shows: null, notAfter: "2020", notAfterWhy: "It names Step 2 CS." }),
      }),
    ).toBe("");
    expect(
      lint({ [SOURCE]: set({ shows: null, notAfterWhy: "It names Step 2 CS." }) }),
    ).toMatchInlineSnapshot(`
      "content/sources/kern-fm-faq.json → notAfterWhy: expected "notAfter" beside it, found none.

      1 problem in 1 file."
    `);
  });

  test("a page that was read itself came by nobody else's copy", () => {
    expect(lint({ [SOURCE]: set({ live: true }) })).toBe("");
    expect(lint({ [SOURCE]: set({ live: true, via: "A mirror." }) })).toMatchInlineSnapshot(`
      "content/sources/kern-fm-faq.json → live: expected no "live" beside "via", which says that the page itself was not read.

      1 problem in 1 file."
    `);
  });

  test("signs without a letter or digit are no name and no sentence", () => {
    expect(lint({ [SOURCE]: set({ title: "?", publisher: "—", note: "…?" }) })).toMatchInlineSnapshot(`
      "content/sources/kern-fm-faq.json → note: expected a full sentence of at most 300 characters on one line, with its full stop, found "…?".
      content/sources/kern-fm-faq.json → publisher: expected a name of 1 to 160 characters on one line, found "—".
      content/sources/kern-fm-faq.json → title: expected a name of 1 to 160 characters on one line, found "?".

      3 problems in 1 file."
    `);
  });

  test("a day that is not in the calendar, and a note that is no sentence", () => {
    expect(
      lint({ [SOURCE]: set({ read: "2026-02-30", shows: "June 2025", note: "no full stop" }) }),
    ).toMatchInlineSnapshot(`
      "content/sources/kern-fm-faq.json → note: expected a full sentence of at most 300 characters on one line, with its full stop, found "no full stop".
      content/sources/kern-fm-faq.json → read: expected a day of the calendar written as YYYY-MM-DD, found "2026-02-30".
      content/sources/kern-fm-faq.json → shows: expected the date the page shows as YYYY, YYYY-MM or YYYY-MM-DD, found "June 2025".

      3 problems in 1 file."
    `);
  });

  test("all problems of all files at once, files in order", () => {
    expect(
      lint({
        [PROGRAM]: set({ acgmeId: "12", name: "" }),
        [SOURCE]: set({ kind: "blog", url: "example.org" }),
        [CITY]: "---\nname: Bakersfield\n---\n",
      }),
    ).toMatchInlineSnapshot(`
      "content/cities/bakersfield.md → aliases: missing. Expected a list of other names, each once.
      content/cities/bakersfield.md → county: missing. Expected an id in small letters, digits and single hyphens, such as "saint-agnes-family-medicine-fresno".
      content/cities/bakersfield.md → lat: missing. Expected degrees north, from 17.5 to 71.5.
      content/cities/bakersfield.md → lon: missing. Expected degrees east, from -179 to -65.
      content/cities/bakersfield.md → region: missing. Expected an id in small letters, digits and single hyphens, such as "saint-agnes-family-medicine-fresno".
      content/cities/bakersfield.md → state: missing. Expected the two letters of a state such as "CA".
      content/programs/ca/kern-family-medicine.json → acgmeId: expected an ACGME number of ten digits such as "1200500754", found "12".
      content/programs/ca/kern-family-medicine.json → name: expected a name of 1 to 160 characters on one line, found "".
      content/sources/kern-fm-faq.json → kind: expected one of "program", "sponsor", "official", "press", "directory", "forum", found "blog".
      content/sources/kern-fm-faq.json → url: expected a web address of plain letters that begins with https:// or http:// and holds no user name or password, found "example.org".

      10 problems in 3 files."
    `);
  });
});

describe("a broken file", () => {
  test("invalid JSON, with its line", () => {
    expect(lint({ [SOURCE]: '{\n  "title": "X",\n}' })).toMatchInlineSnapshot(`
      "content/sources/kern-fm-faq.json:3: invalid JSON: expected a key in double quotes, found "}".

      1 problem in 1 file."
    `);
  });

  test("a key that stands twice, of which one would be lost", () => {
    expect(lint({ [SOURCE]: '{\n  "title": "X",\n  "title": "Y"\n}' })).toMatchInlineSnapshot(`
      "content/sources/kern-fm-faq.json:3: invalid JSON: the key "title" stands twice in one object.

      1 problem in 1 file."
    `);
  });

  test("front matter that is missing or no YAML, with its line", () => {
    expect(lint({ [CITY]: "# Bakersfield", [GUIDE]: "---\ntitle: [x\n---\n" })).toMatchInlineSnapshot(`
      "content/cities/bakersfield.md:1: no front matter. Expected a block between two lines of three hyphens.
      content/guides/low-score.md:3: invalid front matter: unexpected end of the stream within a flow collection.

      2 problems in 2 files."
    `);
  });

  test("a line longer than a paragraph is, on which every check would spend minutes", () => {
    expect(lint(withBody(GUIDE, `Fine.\n\n${"low score 2".repeat(50_000)}`))).toMatchInlineSnapshot(`
      "content/guides/low-score.md:14: a line of more than 5,000 characters. A blank line begins a new paragraph.

      1 problem in 1 file."
    `);
  });

  test("a byte order mark does no harm", () => {
    const root = writeContent();
    writeFileSync(
      join(root, SOURCE),
      `\uFEFF${JSON.stringify({ title: "T", publisher: "P", url: "https://example.org/", kind: "press", shows: null, read: "2026-11-22" })}`,
    );
    expect(readContent(root).issues).toEqual([]);
  });
});

describe("files in the wrong place", () => {
  test("an id unlike its slug form", () => {
    expect(
      lint({ "content/sources/Kern_FAQ.json": "{}", "content/programs/ca/kern--fm.json": "{}" }),
    ).toMatchInlineSnapshot(`
      "content/programs/ca/kern--fm.json: the file name is the program's id: expected small letters, digits and single hyphens, found "kern--fm".
      content/sources/Kern_FAQ.json: the file name is the source's id: expected small letters, digits and single hyphens, found "Kern_FAQ".

      2 problems in 2 files."
    `);
  });

  test("one id in two folders", () => {
    expect(lint({ "content/programs/tx/kern-family-medicine.json": "{}" })).toMatchInlineSnapshot(`
      "content/programs/tx/kern-family-medicine.json: the id "kern-family-medicine" is taken by content/programs/ca/kern-family-medicine.json.

      1 problem in 1 file."
    `);
  });

  test("a program outside a state's folder, a source in a folder of its own, another ending", () => {
    expect(
      lint({
        "content/programs/kern-pediatrics.json": "{}",
        "content/programs/on/toronto.json": "{}",
        "content/sources/kern/page.json": "{}",
        "content/cities/fresno.json": "{}",
      }),
    ).toMatchInlineSnapshot(`
      "content/cities/fresno.json: expected a file that ends with ".md".
      content/programs/kern-pediatrics.json: expected the file directly in content/programs/<state>/, with the two letters of a state such as "ca".
      content/programs/on/toronto.json: expected the file directly in content/programs/<state>/, with the two letters of a state such as "ca".
      content/sources/kern/page.json: expected the file directly in content/sources/.

      4 problems in 4 files."
    `);
  });

  test("a folder that nothing reads", () => {
    expect(lint({ "content/progams/x.json": "{}" })).toMatchInlineSnapshot(`
      "content/progams: nothing reads this. Expected one of programs, sponsors, sources, cities, counties, regions, specialties, seasons, figures, guides, glossary, tools, quiz, answers, words, groups, flows, desk, changes, watch.

      1 problem in 1 file."
    `);
  });

  test("a link to a record is said, for it would be left out", () => {
    const root = writeContent();
    symlinkSync(join(root, SOURCE), join(root, "content/sources/kern-link.json"));
    symlinkSync(join(root, "content/sources"), join(root, "content/sources/more"));
    expect(readContent(root).issues).toMatchInlineSnapshot(`
      [
        {
          "file": "content/sources/kern-link.json",
          "message": "expected a file of its own, found a link or something else that is no file.",
        },
        {
          "file": "content/sources/more",
          "message": "expected a file of its own, found a link or something else that is no file.",
        },
      ]
    `);
  });

  test("no season is said in words, not met by a rule", () => {
    const season = { "content/seasons/2027.json": null };
    expect(lint({ ...season, ...withBody(GUIDE, "{season:match-day}") })).toMatchInlineSnapshot(`
      "content/seasons: the folder is missing or empty. Expected at least one season.

      1 problem in 1 file."
    `);
    expect(lint({ "content/seasons/2027.json": "{}", ...withBody(GUIDE, "{season:match-day}") })).toContain(
      "content/seasons/2027.json",
    );
  });

  test("an address that would log in, or whose host only looks like another", () => {
    for (const url of [
      "https://user:pw@example.org/",
      "https://user@example.org/a",
      "https://example.org@example.net/",
      "https://ex\u0430mple.org/",
    ])
      expect(lint({ [SOURCE]: set({ url }) })).toContain(
        `${SOURCE} → url: expected a web address of plain letters`,
      );
    expect(lint({ [SOURCE]: set({ url: "https://example.org/@kern?mail=a@b.org" }) })).toBe("");
  });

  test("an empty folder, a missing folder, no content at all", () => {
    const root = writeContent();
    rmSync(join(root, "content/sponsors"), { recursive: true });
    mkdirSync(join(root, "content/sponsors"));
    rmSync(join(root, "content/seasons"), { recursive: true });
    expect(readContent(root).issues).toMatchInlineSnapshot(`
      [
        {
          "file": "content/sponsors",
          "message": "the folder is missing or empty. Expected at least one sponsor.",
        },
        {
          "file": "content/seasons",
          "message": "the folder is missing or empty. Expected at least one season.",
        },
      ]
    `);
    rmSync(join(root, "content"), { recursive: true });
    expect(readContent(root).issues).toHaveLength(11);
  });
});
