import { describe, expect, it } from "vitest";
import { noticeOf } from "../../../scripts/build/third-party.mjs";

describe("noticeOf", () => {
  it("holds each package once, by name, with its whole license", () => {
    const react = { name: "react", version: "19.0.0", identifier: "MIT", text: "MIT License\n\nCopyright A" };
    const fuse = { name: "fuse.js", version: "7.0.0", identifier: "Apache-2.0", text: "Apache License" };
    expect(noticeOf([react, fuse, react])).toMatchInlineSnapshot(`
      "Code and letters of others in this site, each with its license.

      fuse.js 7.0.0 (Apache-2.0)

      Apache License

      --------------------------------------------------------------------------------

      react 19.0.0 (MIT)

      MIT License

      Copyright A
      "
    `);
  });

  it("refuses a package whose terms it cannot keep", () => {
    expect(() =>
      noticeOf([{ name: "x", version: "1.0.0", identifier: "MIT" }]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: x 1.0.0 has no license text, so its notice cannot go with the site.]`,
    );
  });
});
