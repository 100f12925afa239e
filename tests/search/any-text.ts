import fc from "fast-check";

/** Any code points in a row, halves of surrogate pairs and control characters too. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.nat(0x10ffff), { maxLength }).map((codes) => String.fromCodePoint(...codes));
}
