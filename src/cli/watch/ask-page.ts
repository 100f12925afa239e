/** What is asked of a page: no more than this of its host's time and of ours. */
export interface Limits {
  readonly bytes: number;
  readonly redirects: number;
  /** A signal that goes off when a host has had its time. */
  readonly patience: () => AbortSignal;
}

/** As the platform's `fetch`; tests answer in its place. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How a page answered. */
export type PageAnswer =
  | { readonly kind: "not-modified"; readonly movedTo: string | null }
  | {
      readonly kind: "page";
      readonly bytes: Uint8Array;
      readonly type: string;
      /** Where it stands now, where every step of the way there was for good. */
      readonly movedTo: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | {
      readonly kind: "gone" | "refused" | "no-answer";
      readonly why: string;
      readonly movedTo: string | null;
    };

/** Honest about who asks and why. */
export const USER_AGENT = "WholeFileWatch/1.0 (reads pages of residency programs again, once a week)";

const FOR_GOOD = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const GONE = new Set([404, 410]);
const REFUSED = new Set([401, 402, 403, 407, 429, 451]);

/** A step on the way to a page: its answer, or the address that it sends us to. */
type Step = PageAnswer | { readonly kind: "redirect"; readonly to: string; readonly isForGood: boolean };

interface Asking {
  readonly fetch: Fetch;
  readonly limits: Limits;
  /** Whether an address may be asked for, or why that cannot be told; put before each step. */
  readonly mayAsk: (url: string) => Promise<boolean | string>;
  /** Waits until nobody else asks the address's host. */
  readonly turn: <T>(url: string, ask: () => Promise<T>) => Promise<T>;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** Asks for a page, following redirects by hand. Never throws. */
export async function askPage(url: string, asking: Asking): Promise<PageAnswer> {
  const { limits, mayAsk, turn } = asking;
  const seen = new Set<string>();
  let at = url;
  let isForGood = true;
  const movedTo = () => (at !== url && isForGood ? at : null);
  const fail = (kind: "refused" | "no-answer", why: string): PageAnswer => ({
    kind,
    why,
    movedTo: movedTo(),
  });
  for (let step = 0; step <= limits.redirects; step++) {
    if (seen.has(at)) return fail("no-answer", "redirects in a circle");
    seen.add(at);
    const may = await mayAsk(at);
    if (may !== true)
      return fail(may === false ? "refused" : "no-answer", may === false ? "robots.txt" : may);
    const answer = await turn(at, () => askStep(at, asking));
    if (answer.kind !== "redirect") return { ...answer, movedTo: movedTo() };
    isForGood &&= answer.isForGood;
    at = answer.to;
  }
  return fail("no-answer", `more than ${limits.redirects} redirects`);
}

/** One request, and all of its answer. */
async function askStep(at: string, { fetch, limits, etag, lastModified }: Asking): Promise<Step> {
  const signal = limits.patience();
  const fail = (kind: "gone" | "refused" | "no-answer", why: string): Step => ({ kind, why, movedTo: null });
  try {
    const response = await fetch(at, {
      redirect: "manual",
      signal,
      headers: {
        "User-Agent": USER_AGENT,
        Accept: "text/html,application/pdf;q=0.9,*/*;q=0.5",
        ...(etag && { "If-None-Match": etag }),
        ...(lastModified && { "If-Modified-Since": lastModified }),
      },
    });
    const { status, headers } = response;
    if (status === 304) return { kind: "not-modified", movedTo: null };
    if (status !== 200) {
      void response.body?.cancel();
      if (REDIRECTS.has(status)) {
        const to = nextAddress(headers.get("location"), at);
        if (to === null) return fail("no-answer", `${status} to no web address`);
        return { kind: "redirect", to, isForGood: FOR_GOOD.has(status) };
      }
      return fail(GONE.has(status) ? "gone" : REFUSED.has(status) ? "refused" : "no-answer", String(status));
    }
    const bytes = await readBody(response, limits.bytes);
    if (bytes === null) return fail("no-answer", `larger than ${Math.round(limits.bytes / 1_000_000)} MB`);
    return {
      kind: "page",
      bytes,
      type: headers.get("content-type") ?? "",
      movedTo: null,
      etag: kept(headers.get("etag"), 300),
      lastModified: kept(headers.get("last-modified"), 100),
    };
  } catch (error) {
    return fail("no-answer", signal.aborted ? "no answer in time" : reasonOf(error));
  }
}

/** Null when there is more than the limit; what came until then is let go. */
export async function readBody(response: Response, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function nextAddress(location: string | null, from: string): string | null {
  if (location === null || !URL.canParse(location, from)) return null;
  const next = new URL(location, from);
  if (!/^https?:$/.test(next.protocol) || next.username !== "" || next.password !== "") return null;
  next.hash = "";
  return next.href;
}

function kept(header: string | null, longest: number): string | null {
  return header !== null && header.length <= longest && /^[\x20-\x7e]+$/.test(header) ? header.trim() : null;
}

function reasonOf(error: unknown): string {
  const { code } = ((error as { cause?: unknown }).cause ?? {}) as { code?: unknown };
  return typeof code === "string" ? code : "the connection failed";
}
