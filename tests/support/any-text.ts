import fc from "fast-check";

/** Any code point, halves of surrogate pairs and control characters too. Told both ways, so that texts known to break code come up as well. */
const codePoint = fc.nat(0x10ffff).map(
  (code) => String.fromCodePoint(code),
  (text) => {
    const code = typeof text === "string" ? text.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== text) throw new Error("No code point.");
    return code;
  },
);

/** Any text. Fast-check's own unit of any code point takes half a second to make ready, in every process that does. */
export function anyText(
  lengths: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<string> {
  return fc.string({ ...lengths, unit: codePoint });
}
