import { describe, expect, test } from "vitest";
import {
  issueAddress,
  mailAddress,
  readReportFragment,
  reportText,
} from "../../src/components/report-words.ts";
import { readReportEmail } from "../../src/site/about.ts";

const ANSWERS = {
  program: "kern-family-medicine",
  field: "J-1 visa",
  said: "Sponsors it",
  value: "Does not sponsor it & more = ?",
  url: "https://example.org/a?b=1#c",
};

test("the text to copy names each question with its answer, on one line each", () => {
  expect(reportText({ ...ANSWERS, more: " \n " })).toMatchInlineSnapshot(`
    "Program: kern-family-medicine
    What is it about? J-1 visa
    What we say now: Sponsors it
    What does the page say? Does not sponsor it & more = ?
    Address of the page: https://example.org/a?b=1#c"
  `);
  expect(reportText({ value: "no\nProgram: other" })).toBe("What does the page say? no Program: other");
});

test("GitHub's form opens with every field filled in", () => {
  const { origin, pathname, searchParams } = new URL(
    issueAddress("https://github.com/me/whole-file", ANSWERS),
  );
  expect([origin, pathname]).toEqual(["https://github.com", "/me/whole-file/issues/new"]);
  expect(Object.fromEntries(searchParams)).toEqual({
    template: "fact.yml",
    title: "Fact: kern-family-medicine, J-1 visa",
    ...ANSWERS,
  });
});

test("the e-mail opens with subject and body, and no answer adds a recipient", () => {
  const address = mailAddress("facts@example.org", {
    ...ANSWERS,
    program: "x&bcc=evil@example.org\r\nBcc: e@e.org",
  });
  expect(address).toMatch(/^mailto:facts@example\.org\?subject=[^&]*&body=[^&]*$/);
  expect(decodeURIComponent(address.split("body=")[1] as string).split("\r\n")).toHaveLength(5);
});

test("an address is never longer than programs take, whatever is typed", () => {
  const long = { ...ANSWERS, value: "é".repeat(5000), more: "é".repeat(5000), said: "é".repeat(5000) };
  for (const address of [issueAddress("https://github.com/me/x", long), mailAddress("a@e.org", long)]) {
    expect(address.length).toBeLessThanOrEqual(6000);
    expect(address).not.toMatch(/%[0-9A-F]?$/);
  }
});

describe("what a link brings along", () => {
  test("fills in known questions alone", () => {
    expect(readReportFragment("#program=kern&field=J-1+visa&__proto__=x&href=javascript:1&said=")).toEqual({
      program: "kern",
      field: "J-1 visa",
    });
    expect(readReportFragment("")).toEqual({});
    expect(readReportFragment(`#value=${"x".repeat(5000)}`).value).toHaveLength(1000);
  });
});

test("an address for reports is one e-mail address, or the build says what is wrong with it", () => {
  expect(readReportEmail(undefined)).toBeNull();
  expect(readReportEmail(" ")).toBeNull();
  expect(readReportEmail("facts@example.org")).toBe("facts@example.org");
  for (const wrong of ["facts", "a@b", "a@e.org?bcc=b@e.org", "a@e.org,b@e.org", "a b@e.org"])
    expect(() => readReportEmail(wrong)).toThrow("REPORT_EMAIL: expected an e-mail address");
});
