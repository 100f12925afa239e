import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { candidates, chooseBrowser } from "../../../scripts/launch/find-browser.mjs";

const has =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

describe("chooseBrowser", () => {
  const others = ["/playwright/chrome", "/usr/bin/chromium", "/usr/bin/google-chrome"];

  it("takes the one that CHROMIUM_PATH names before any other", () => {
    expect(chooseBrowser({ named: "/my/chrome", others }, has("/my/chrome", ...others))).toBe("/my/chrome");
  });

  it("does not go on silently if the one named is not there", () => {
    expect(() =>
      chooseBrowser({ named: "/my/chrome", others }, has(...others)),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: CHROMIUM_PATH is "/my/chrome", and no such file is there.]`,
    );
  });

  it("takes the first of the others that is there", () => {
    expect(chooseBrowser({ others }, has("/usr/bin/google-chrome", "/usr/bin/chromium"))).toBe(
      "/usr/bin/chromium",
    );
  });

  it("finds none where none is", () => {
    expect(chooseBrowser({ others }, has())).toBeUndefined();
  });
});

describe("candidates", () => {
  it("looks for Playwright's own first, then along the PATH, Chromium without windows before Chromium before Chrome before Edge", () => {
    const { named, others } = candidates({ PATH: ["/a", "/b"].join(delimiter) }, "linux");
    const [playwright, ...system] = others;

    expect(named).toBeUndefined();
    expect(playwright).toContain("chromium");
    expect(system).toEqual(
      [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
      ].flatMap((name) => [join("/a", name), join("/b", name)]),
    );
  });

  it("looks where Macs keep applications", () => {
    expect(candidates({}, "darwin").others).toContain(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    );
  });
});
