/** So many bytes tell whether a file without a mark is UTF-16. */
const LOOKED_AT = 2_000;
/** Of UTF-16 in our letters every second byte is 0; other scripts still write separators and digits so. */
const ENOUGH = 0.2;
const HARDLY_ANY = 0.01;

/** The text of a file: UTF-8 or UTF-16 as its first bytes say or show, else UTF-8, else what older spreadsheets write (Windows-1252). */
export function decodeBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const shown = unmarkedUtf16(bytes);
  if (shown) return new TextDecoder(shown).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, start.length / 2));
  if (bytes.length % 2 !== 0) return null;
  if (odd >= ENOUGH && even <= HARDLY_ANY) return "utf-16le";
  return even >= ENOUGH && odd <= HARDLY_ANY ? "utf-16be" : null;
}
