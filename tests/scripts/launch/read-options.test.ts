import fc from "fast-check";
import { expect, test } from "vitest";
import { readOptions, readPort } from "../../../scripts/launch/read-options.mjs";
import { SettingError } from "../../../scripts/launch/setting-error.mjs";

test("a port is a whole number that a machine has", () => {
  expect(["1", "4321", "65535"].map(readPort)).toEqual([1, 4321, 65535]);
  for (const text of [
    "",
    "0",
    "-1",
    "abc",
    "1e3",
    "0x10",
    "4321.5",
    " 4321",
    "65536",
    "99999",
    "NaN",
    "Infinity",
    "４３２１",
  ])
    expect(() => readPort(text), text).toThrow(SettingError);
  expect(() => readPort("abc")).toThrow('--port: expected a number from 1 to 65535, found "abc".');
});

test("options that a command does not know end in a sentence, whatever they are", () => {
  const config = (args: string[]) => ({ args, options: { port: { type: "string", default: "1" } } }) as const;
  expect(readOptions(config(["--port", "5"])).values.port).toBe("5");
  expect(() => readOptions(config(["--bogus"]))).toThrow("Unknown option '--bogus'");
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom("--port", "-p", "--", "--__proto__", "--port="))),
      (args) => {
        try {
          expect(typeof readOptions(config(args)).values.port).toBe("string");
        } catch (error) {
          if (!(error instanceof SettingError)) throw error;
        }
      },
    ),
  );
});
