import type { FactField } from "../../content/schemas/program-facts.ts";
import type { WatchRecord } from "../../content/schemas/watch.ts";
import { askPage, type Fetch, type Limits, type PageAnswer } from "./ask-page.ts";
import { judge, type WatchAnswer } from "./judge.ts";
import { isWall, toPageText } from "./page-text.ts";
import { fingerprint, type WHOLE_PAGE } from "./passages.ts";
import { createRobots } from "./robots.ts";
import { createTurns } from "./turns.ts";

/** A page to ask for. */
export interface WatchedPage {
  readonly id: string;
  readonly url: string;
  /** The day of our reading. */
  readonly reading: string;
  readonly fields: readonly (FactField | typeof WHOLE_PAGE)[];
}

/** What a run of the watch works with. */
export interface Run {
  readonly fetch: Fetch;
  readonly limits: Limits;
  /** Hosts asked at a time; each is asked one thing at a time. */
  readonly hosts: number;
  /** Waits between two pages of a host. */
  readonly pause: () => Promise<void>;
  readonly day: string;
  readonly recordOf: (id: string) => WatchRecord | undefined;
  /** Keeps a page's record the moment it is known: a run that is killed goes on from there. */
  readonly keep: (id: string, record: WatchRecord) => void;
  readonly said?: (id: string, record: WatchRecord) => void;
  /** True ends the run after the pages that are being asked. */
  readonly isStopped?: () => boolean;
}

/** Asks for every page, a host's one after the other. What fails is a record too: nothing is thrown and nothing left out. */
export async function watchPages(pages: readonly WatchedPage[], run: Run): Promise<void> {
  const asks = { mayAsk: createRobots(run.fetch, run.limits), turn: createTurns() };
  const queues = [...Map.groupBy(pages, ({ url }) => new URL(url).host).values()].sort(
    (a, b) => b.length - a.length,
  );
  const next = queues.values();
  const workers = Array.from({ length: run.hosts }, async () => {
    for (const queue of next) {
      for (const [place, page] of queue.entries()) {
        if (run.isStopped?.()) return;
        if (place > 0) await run.pause();
        if (run.isStopped?.()) return;
        await watchPage(page, run, asks);
      }
    }
  });
  await Promise.all(workers);
}

async function watchPage(
  page: WatchedPage,
  run: Run,
  { mayAsk, turn }: { mayAsk: ReturnType<typeof createRobots>; turn: ReturnType<typeof createTurns> },
): Promise<void> {
  const { host: own } = new URL(page.url);
  const before = run.recordOf(page.id);
  // What a page says of its last change holds for the passages that we kept of it.
  const isSameReading =
    before !== undefined &&
    before.reading >= page.reading &&
    page.fields.every((field) => field in before.passages);
  const answer = await askPage(page.url, {
    fetch: run.fetch,
    limits: run.limits,
    mayAsk,
    turn: (url, ask) => {
      const { host } = new URL(url);
      return turn(host, async () => {
        // Where it has moved to, others may just have asked.
        if (host !== own) await run.pause();
        return ask();
      });
    },
    ...(isSameReading && { etag: before.etag, lastModified: before.lastModified }),
  });
  const record = judge(before, await toTold(answer, page), { day: run.day, reading: page.reading });
  run.keep(page.id, record);
  run.said?.(page.id, record);
}

async function toTold(answer: PageAnswer, { fields }: WatchedPage): Promise<WatchAnswer> {
  if (answer.kind !== "page") return answer;
  const { bytes, type, movedTo, etag, lastModified } = answer;
  const text = await textOf(bytes, type);
  if (text === null) return { kind: "no-answer", why: `no text in ${type.slice(0, 60) || "it"}`, movedTo };
  if (isWall(text)) return { kind: "refused", why: "a wall in place of the page", movedTo };
  return { kind: "page", passages: fingerprint(text, fields), movedTo, etag, lastModified };
}

async function textOf(bytes: Uint8Array, type: string): Promise<string | null> {
  try {
    return await toPageText(bytes, type);
  } catch {
    return null;
  }
}
