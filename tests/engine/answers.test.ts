import { expect, test } from "vitest";
import { imgsWord, minimumWord, visaWord } from "../../src/engine/answers.ts";
import type { Fact } from "../../src/engine/facts.ts";
import { fact, occasion, program } from "./builders.ts";

const undated = (source: string) => ({ shown: null, source });
const old = { shown: "2019" };
const wish = { strength: "preferred" } as const;
const rarely = { strength: "exceptions" } as const;

test.each<[word: string, pages: readonly Fact<boolean | "eligible">[]]>([
  ["unknown", []],
  ["unknown", [fact(true, old)]],
  ["unknown", [fact("eligible")]],
  ["unknown", [fact(true, wish)]],
  ["unknown", [fact(false, wish)]],
  ["yes", [fact(true)]],
  ["exceptions", [fact(true, rarely)]],
  ["exceptions", [fact(false, rarely)]],
  ["no", [fact(false)]],
  ["disputed", [fact(true, undated("a")), fact(false, undated("b"))]],
])("whether it takes IMGs, in a word: %s", (word, takesImgs) => {
  expect(imgsWord(program({ takesImgs }), occasion())).toBe(word);
});

test("IMG residents are a yes where no page states a policy", () => {
  const imgRecord = [fact({ imgs: 3, of: 10, years: null })];
  expect(imgsWord(program({ imgRecord }), occasion())).toBe("yes");
  expect(imgsWord(program({ imgRecord, takesImgs: [fact(false)] }), occasion())).toBe("no");
});

test.each<[word: string, pages: readonly Fact<"yes" | "no" | "case-by-case">[] | undefined]>([
  ["unknown", undefined],
  ["unknown", [fact("yes", old)]],
  ["unknown", [fact("yes", wish)]],
  ["yes", [fact("yes")]],
  ["case-by-case", [fact("case-by-case")]],
  ["case-by-case", [fact("yes", rarely)]],
  ["case-by-case", [fact("no", rarely)]],
  ["no", [fact("no"), fact("yes", { kind: "sponsor", source: "wide" })]],
  ["disputed", [fact("yes", undated("a")), fact("no", undated("b"))]],
])("a visa in a word: %s", (word, pages) => {
  expect(visaWord(pages ? { visaH1b: pages } : {}, "h1b", occasion())).toBe(word);
  expect(visaWord(pages ? { visaH1b: pages } : {}, "j1", occasion())).toBe("unknown");
});

test.each<[word: string, pages: readonly Fact<number | "none">[] | undefined]>([
  ["unknown", undefined],
  ["unknown", [fact(220, wish)]],
  ["unknown", [fact(220, old)]],
  ["none", [fact("none")]],
  ["stated", [fact(220)]],
  ["stated", [fact("none"), fact(220, { for: "imgs" })]],
  ["disputed", [fact(220, undated("a")), fact(230, undated("b"))]],
  ["disputed", [fact(220, undated("a")), fact("none", undated("b")), fact(230, { for: "imgs" })]],
])("a Step 2 CK minimum in a word: %s", (word, pages) => {
  expect(minimumWord(pages ? { step2Minimum: pages } : {}, occasion())).toBe(word);
});
