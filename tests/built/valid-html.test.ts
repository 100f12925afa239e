import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { readBuiltPages } from "../support/built-pages.ts";
import { shapesOf } from "../support/page-shapes.ts";

/** What the layout's own choices need: Astro writes attributes and void elements its own way. */
const CHOICES: ConfigData = {
  extends: ["html-validate:recommended"],
  rules: {
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "void-style": "off",
    // Written out by the theme's start and the order of layers, with their hashes in the policy.
    "no-inline-style": "error",
    // The longest names of programs, in full.
    "long-title": ["error", { maxlength: 150 }],
    "doctype-style": "off",
    "require-sri": "off",
    // A heading may begin with a number, and its id with it.
    "valid-id": ["error", { relaxed: true }],
    // Answers of one question share a name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "reset", "button"] }],
    // The list of suggestions below the search field is no select; a table that scrolls is a region by name, whatever its element.
    "prefer-native-element": ["error", { exclude: ["listbox", "region"] }],
    // A form that answers while one types has nothing to submit.
    "wcag/h32": "off",
  },
};

/** One set of choices for all pages: to work them out anew for each takes a fifth of the time. */
class OneConfig extends StaticConfigLoader {
  #found?: ResolvedConfig | Promise<ResolvedConfig>;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#found ??= super.getConfigFor(handle);
    return this.#found;
  }
}

const validator = new HtmlValidate(new OneConfig(CHOICES));

/** Astro writes the style of an island beside it. */
const ISLAND_STYLE = /^<style> element is not permitted as content under <div>/;

const pages = readBuiltPages();
const seen = new Set<string>();
/** Pages of one template differ in words and numbers: those that have something new to a validator stand for all of them. */
const telling = pages.filter(({ html }) => {
  const before = seen.size;
  for (const shape of shapesOf(html)) seen.add(shape);
  return seen.size > before;
});

for (const [kind, ofKind] of Map.groupBy(telling, (page) => page.kind)) {
  test(`the HTML of every page of the kind "${kind}" is valid`, async () => {
    const found = new Set<string>();
    for (const { address, html } of ofKind) {
      for (const { messages } of (await validator.validateString(html)).results) {
        for (const { ruleId, message } of messages.filter(({ message }) => !ISLAND_STYLE.test(message)))
          found.add(`${ruleId}: ${message} (${address})`);
      }
    }
    expect([...found].slice(0, 20)).toEqual([]);
  });
}

test("pages that are not validated are many, and are like others in all that a validator looks at", () => {
  expect(new Set(telling.map(({ kind }) => kind))).toEqual(new Set(pages.map(({ kind }) => kind)));
  expect(telling.length).toBeLessThan(pages.length / 4);
});

describe("a page with a fault is not like any other", () => {
  /** Each makes one place of a page wrong: what it looks for, and what stands there then. */
  const FAULTS: Readonly<Record<string, readonly [place: RegExp, made: string]>> = {
    "an id twice": [/(\sid="[^"]*")(.*?)\sid="[^"]*"/s, "$1$2$1"],
    "an element that is not closed": [/<\/(?:li|section|p)>/, ""],
    "a step of headings left out": [/<h2([^>]*)>(.*?)<\/h2>/s, "<h4$1>$2</h4>"],
    "a block within a line": [/<p(?:\s[^>]*)?>/, "$&<div>x</div>"],
    "a link within a link": [/<a\s[^>]*>/, '$&<a href="/">x</a>'],
    "a name by an id that is not there": [/aria-labelledby="[^"]*"/, 'aria-labelledby="nowhere"'],
    "a bare mark": [/<p([^>]*)>[^<]*/, "<p$1>this & that"],
    "a reference to no character": [/<h1([^>]*)>/, "<h1$1>&bogus;"],
    "a role that is none": [/<(?:ul|ol)/, '$& role="foo"'],
    "a button without its type": [/<button([^>]*?)\stype="[^"]*"/, "<button$1"],
    "an attribute twice": [/\sclass="[^"]*"/, "$&$&"],
    "a class twice": [/\sclass="([^"]+)"/, ' class="$1 $1"'],
    "an element of old": [/<strong/, "<center"],
    "an empty heading": [/<h1([^>]*)>.*?<\/h1>/s, "<h1$1></h1>"],
    "a long title": [/<title>/, `<title>${"word ".repeat(30)}`],
    "a landmark's name that another has": [
      /<nav([^>]*)aria-label="[^"]*"/,
      '<nav$1aria-label="Main"><nav aria-label="Main"',
    ],
    "a field whose label is gone": [/<label[^>]*>.*?<\/label>/s, ""],
    "an item outside its list": [/<h1/, "<li>x</li><h1"],
    "an inline style": [/<h1/, '<h1 style="color:red"'],
    "a telephone": [/<a href="[^"]*"/, '<a href="tel:123"'],
  };
  const FEW = ["program", "city", "tool"].map((kind) => pages.findLast((page) => page.kind === kind));

  test.each(Object.entries(FAULTS))("%s", (_, [place, made]) => {
    for (const page of FEW) {
      const { html = "", address } = page ?? {};
      const faulty = html.replace(place, made);
      if (faulty === html) continue;
      const isNew = [...shapesOf(faulty)].some((shape) => !seen.has(shape));
      expect(isNew, `in ${address}`).toBe(true);
    }
    expect(FEW.some((page) => place.test(page?.html ?? ""))).toBe(true);
  });
});
