import { describe, expect, test } from "vitest";
import { lint, PROGRAM, SOURCE, set } from "../../support/content-folder.ts";

const at = (url: string) => lint({ [SOURCE]: set({ url }) });

describe("public-hosts", () => {
  test("a host for tests, for delivery or of a vendor is no address of a source", () => {
    expect(at("https://stg-medicine.example.edu/faqs")).toMatchInlineSnapshot(`
      "content/sources/kern-fm-faq.json → url: "stg-medicine.example.edu" is no public host. Read the page at its public address, or leave it out.

      1 problem in 1 file."
    `);
    for (const host of [
      "clinic.stg-www.example.org",
      "prod.dfpm.example.edu",
      "backup.example.org",
      "uat2.example.org",
      "example.acquiaedge.net",
    ])
      expect(at(`https://${host}/apply`)).toContain(`"${host}" is no public host.`);
  });

  test("a machine or a network of one's own", () => {
    for (const host of [
      "localhost",
      "intranet",
      "printer.local",
      "gme.internal",
      "192.168.1.4",
      "169.254.169.254",
      "127.0.0.1",
      "2130706433",
      "[::1]",
      "files.lan",
    ]) {
      expect(at(`https://${host}/x`), host).toContain("is no public host.");
      const website = [{ value: `https://${host}/x`, source: "kern-fm-faq" }];
      expect(lint({ [PROGRAM]: ({ facts }) => Object.assign(facts, { website }) }), host).toContain(
        "is no public host.",
      );
    }
  });

  test("public names that only look alike", () => {
    for (const host of [
      "example.org",
      "stage.org",
      "testing-center.example.org",
      "product.example.org",
      "www.prod.org",
    ])
      expect(at(`https://${host}/apply`)).toBe("");
  });
});
