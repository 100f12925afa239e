import robotsParser from "robots-parser";
import { type Fetch, type Limits, readBody, USER_AGENT } from "./ask-page.ts";

/** RFC 9309: at least this much of a file is read. */
const MOST_BYTES = 512_000;

/**
 * What each host's robots.txt allows, asked for once a run. A host without one allows all; one that fails to answer is left alone this time:
 * then the answer is why.
 */
export function createRobots(fetch: Fetch, limits: Limits): (url: string) => Promise<boolean | string> {
  const files = new Map<string, Promise<string | Error>>();
  return async (url) => {
    const { origin } = new URL(url);
    const address = `${origin}/robots.txt`;
    let file = files.get(origin);
    if (!file) {
      file = readRobots(address, fetch, limits);
      files.set(origin, file);
    }
    const text = await file;
    if (text instanceof Error) return text.message;
    return robotsParser(address, text).isAllowed(url, USER_AGENT) ?? true;
  };
}

async function readRobots(address: string, fetch: Fetch, limits: Limits): Promise<string | Error> {
  try {
    const response = await fetch(address, {
      redirect: "follow",
      signal: limits.patience(),
      headers: { "User-Agent": USER_AGENT },
    });
    if (response.status >= 500) return new Error(`robots.txt answers ${response.status}`);
    if (response.status !== 200) {
      void response.body?.cancel();
      return "";
    }
    const bytes = await readBody(response, MOST_BYTES);
    return bytes === null ? new Error("robots.txt is too large") : new TextDecoder().decode(bytes);
  } catch {
    return new Error("robots.txt does not answer");
  }
}
