import { describe, expect, it } from "vitest";
import { createLineage, type ValueChange } from "../../src/stores/lineage.ts";

const add: ValueChange<string> = (text) => `${text}+`;

function begun() {
  const lineage = createLineage<string>();
  lineage.start("a");
  return lineage;
}

describe("what a text was made without", () => {
  it("is this tab's change, when another tab wrote from the text before it", () => {
    const lineage = begun();
    lineage.wrote({ from: "a", to: "a+", changes: [add] });
    lineage.heard({ from: "a", to: "ab" });
    expect(lineage.missing("ab")).toEqual([add]);
    expect(lineage.missing("a+")).toEqual([]);
  });

  it("is nothing, when the other tab knew the change, whatever it made of it", () => {
    const lineage = begun();
    lineage.wrote({ from: "a", to: "a+", changes: [add] });
    lineage.heard({ from: "a+", to: "a" });
    expect(lineage.missing("a")).toEqual([]);
    lineage.heard({ from: "a", to: "ac" });
    expect(lineage.missing("ac")).toEqual([]);
  });

  it("is told when the event comes after the text was read", () => {
    const lineage = begun();
    lineage.wrote({ from: "a", to: "a+", changes: [add] });
    const later: ValueChange<string> = (text) => `${text}-`;
    lineage.wrote({ from: "ab", to: "ab-", changes: [later] });
    expect(lineage.missing("ab-")).toEqual([]);
    lineage.heard({ from: "a", to: "ab" });
    expect(lineage.missing("ab-")).toEqual([add]);
  });

  it("is nothing, when nobody knows where a text is from", () => {
    const lineage = begun();
    lineage.wrote({ from: "a", to: "a+", changes: [add] });
    expect(lineage.missing("z")).toEqual([]);
    lineage.heard({ from: "y", to: "z" });
    expect(lineage.missing("z")).toEqual([]);
  });

  it("is still known after a thousand changes", () => {
    const lineage = begun();
    for (let at = 0; at < 1_000; at++)
      lineage.wrote({ from: at === 0 ? "a" : `a${at - 1}`, to: `a${at}`, changes: [() => `${at}`] });
    lineage.wrote({ from: "a999", to: "a+", changes: [add] });
    lineage.heard({ from: "a999", to: "ab" });
    expect(lineage.missing("ab")).toEqual([add]);
  });

  it("comes to an end, when two tabs keep taking back what the other did", () => {
    const lineage = begun();
    let rounds = 0;
    for (let text = "a"; rounds < 100; rounds++) {
      lineage.wrote({ from: text, to: `${text}+`, changes: [add] });
      lineage.heard({ from: text, to: `${text}b` });
      text = `${text}b`;
      if (lineage.missing(text).length === 0) break;
    }
    expect(rounds).toBe(60);
  });
});
