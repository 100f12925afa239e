const BASE = import.meta.env?.BASE_URL ?? "/";

/** The address of one of our own pages: the site may stand below a path of its host. `path` starts with "/". */
export function withBase(path: string): string {
  return joinBase(BASE, path);
}

/** `/sub` or `/sub/` with `/programs/` gives `/sub/programs/`. */
export function joinBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;
}

/** The path within the site of an address on it: `/sub/programs/` below `/sub/` gives `/programs/`. */
export function withoutBase(address: string, base: string = BASE): string {
  const stem = base.replace(/\/+$/, "");
  return address.startsWith(`${stem}/`) ? address.slice(stem.length) : address;
}
