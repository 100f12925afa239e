/** The part of the address after `#`, as `key=value` pairs: it is never sent to a host. */
export type Fragment = Readonly<Record<string, string>>;

/** Longest fragment that is read. */
const MOST_CHARACTERS = 16_000;

/** Reads a fragment with or without its `#`. Never throws; a broken pair is left out. */
export function readFragment(hash: string): Fragment {
  const pairs = hash.replace(/^#/, "").slice(0, MOST_CHARACTERS).split("&");
  const fragment: Record<string, string> = Object.create(null);
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at > 0) fragment[pair.slice(0, at)] ??= decode(pair.slice(at + 1));
  }
  return fragment;
}

/** Writes a fragment with its `#`, pairs in the order of `fragment`; empty values are left out. */
export function writeFragment(fragment: Readonly<Record<string, string | null | undefined>>): string {
  const pairs = Object.entries(fragment).flatMap(([key, value]) =>
    value ? [`${key}=${encodeURIComponent(value)}`] : [],
  );
  return pairs.length === 0 ? "" : `#${pairs.join("&")}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
