import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SettingError } from "../../../scripts/launch/setting-error.mjs";
import { siteAddress } from "../../../scripts/launch/site-address.mjs";

const words = (env: Record<string, string>): string => {
  try {
    const { site, base } = siteAddress(env);
    return `${site} ${base}`;
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    return error.message;
  }
};

describe("siteAddress", () => {
  it.each([
    [{}, "https://wholefile.org /"],
    [{ SITE_URL: "", BASE_PATH: "" }, "https://wholefile.org /"],
    [{ SITE_URL: "https://example.org/" }, "https://example.org /"],
    [{ SITE_URL: "http://localhost:8080" }, "http://localhost:8080 /"],
    [{ BASE_PATH: "/" }, "https://wholefile.org /"],
    [{ BASE_PATH: "sub" }, "https://wholefile.org /sub"],
    [{ BASE_PATH: "/sub/" }, "https://wholefile.org /sub"],
    [{ BASE_PATH: "//x" }, "https://wholefile.org /x"],
    [{ BASE_PATH: "/a/b.c" }, "https://wholefile.org /a/b.c"],
    // As GitHub Pages names it: the path in both.
    [
      { SITE_URL: "https://me.github.io/whole-file", BASE_PATH: "/whole-file" },
      "https://me.github.io /whole-file",
    ],
  ])("%o is %s", (env, expected) => {
    expect(words(env)).toBe(expected);
  });

  it("says in one line what cannot be meant", () => {
    const wrong = [
      { SITE_URL: "https://example.org/sub" },
      { SITE_URL: "https://example.org/sub/", BASE_PATH: "other" },
      { SITE_URL: "example.org" },
      { SITE_URL: "ftp://example.org" },
      { SITE_URL: "https://me:secret@example.org" },
      { SITE_URL: "https://example.org?x#y" },
      { BASE_PATH: "../x" },
      { BASE_PATH: "/a b" },
      { BASE_PATH: "/a%20b" },
      { BASE_PATH: "https://example.org/sub" },
      { BASE_PATH: "C:\\x" },
    ];
    expect(wrong.map(words).join("\n")).toMatchInlineSnapshot(`
      "SITE_URL "https://example.org/sub" holds a path: write the host alone (https://example.org) and set BASE_PATH=/sub.
      SITE_URL "https://example.org/sub/" holds a path: write the host alone (https://example.org) and set BASE_PATH=/sub.
      SITE_URL "example.org" is no address of a host: write it as in https://example.org, without anything after the host.
      SITE_URL "ftp://example.org" is no address of a host: write it as in https://example.org, without anything after the host.
      SITE_URL holds a name or password: write the address of the host alone.
      SITE_URL "https://example.org?x#y" is no address of a host: write it as in https://example.org, without anything after the host.
      BASE_PATH "../x" is no path: each of its parts may hold letters, digits, ".", "_", "~" and "-", as in /whole-file.
      BASE_PATH "/a b" is no path: each of its parts may hold letters, digits, ".", "_", "~" and "-", as in /whole-file.
      BASE_PATH "/a%20b" is no path: each of its parts may hold letters, digits, ".", "_", "~" and "-", as in /whole-file.
      BASE_PATH "https://example.org/sub" is no path: each of its parts may hold letters, digits, ".", "_", "~" and "-", as in /whole-file.
      BASE_PATH "C:\\\\x" is no path: each of its parts may hold letters, digits, ".", "_", "~" and "-", as in /whole-file."
    `);
  });

  it("gives a clean origin and path, or one line of words, for whatever is set", () => {
    const part = fc.constantFrom(
      "https://",
      "//",
      "/",
      "sub",
      "..",
      ".",
      "#",
      "?",
      "%20",
      " ",
      "\n",
      "é",
      "x.org",
      ":",
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(part).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, text, (SITE_URL, BASE_PATH) => {
        const said = words({ SITE_URL, BASE_PATH });
        expect(said).not.toContain("\n");
        const isAddress = /^https?:\/\/[^/\s]+ \/(?:[\w.~-]+(?:\/[\w.~-]+)*)?$/.test(said);
        expect(isAddress || /^(?:SITE_URL|BASE_PATH) "/.test(said)).toBe(true);
      }),
    );
  });
});
