/**
 * So many letters and digits (at most six) from a text, by FNV-1a. It tells cut and mistyped links and like names apart; it guards
 * against accidents, not against people.
 */
export function checksum(text: string, length: number): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return (hash % 36 ** length).toString(36).padStart(length, "0");
}
