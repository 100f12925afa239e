import { expect, test } from "vitest";
import { editLink, readReportEmail, readRepository } from "../../src/site/about.ts";

test("a copy that names its repository leads to the file, another nowhere", () => {
  expect(editLink("content/programs/ca/x.json", "https://github.com/a/b")).toBe(
    "https://github.com/a/b/edit/main/content/programs/ca/x.json",
  );
  expect(editLink("content/programs/ca/x.json", null)).toBeNull();
});

const words = (read: (text: string) => string | null) => (text: string) => {
  try {
    return read(text);
  } catch (error) {
    return (error as Error).message;
  }
};

test("a repository's address is one, and gives away no token", () => {
  const said = words(readRepository);
  expect(
    [
      "",
      "  ",
      " https://github.com/a/b/ ",
      "https://github.com/a/b.git",
      "https://git.example.org:8443/a/b",
    ].map(said),
  ).toEqual([
    null,
    null,
    "https://github.com/a/b",
    "https://github.com/a/b",
    "https://git.example.org:8443/a/b",
  ]);
  const secret = said("https://x-access-token:ghs_secret@github.com/a/b");
  expect(secret).toBe("REPOSITORY_URL holds a name, a password or a token: write the address alone.");
  expect(said("https://ghp_secret@github.com/a/b")).toBe(secret);
  for (const wrong of [
    "javascript:alert(1)",
    "git@github.com:a/b.git",
    "a/b",
    "data:text/html,x",
    "https://github.com/a/b?x=1",
    "https://github.com/a/b#x",
  ])
    expect(said(wrong)).toMatch(/^REPOSITORY_URL: expected an address such as .*, found ".*"\.$/);
  expect(said('https://github.com/a/b"><script>')).toBe("https://github.com/a/b%22%3E%3Cscript%3E");
});

test("an e-mail address is one, and no more than one", () => {
  const said = words(readReportEmail);
  expect([said(""), said(" facts@example.org ")]).toEqual([null, "facts@example.org"]);
  for (const wrong of ["a@b", "a b@c.de", "a@c.de?bcc=x", "a@c.de,b@c.de", '"><script>@c.de'])
    expect(said(wrong)).toBe(`REPORT_EMAIL: expected an e-mail address, found "${wrong}".`);
});
