/** JSON for a data block of a page: a "<" in a name must not end the block. */
export function toDataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
