/**
 * Keeps a copy on the device: the quiz, the results and the list with their data from the start, every page once it was visited.
 * The network always comes first; what is shown from the copy says so, with the date of its facts (`SavedCopy.astro`).
 */
import type { WorkboxPlugin } from "workbox-core";
import { ExpirationPlugin } from "workbox-expiration";
import { cleanupOutdatedCaches, matchPrecache, precache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkFirst, Strategy, type StrategyHandler } from "workbox-strategies";
import { CACHES, FORGET } from "./kept-copies.ts";
import { isHostAnswer, isKeptData, isPageAddress, isShard, withNotice } from "./saved-copy.ts";

/** What is kept from the start, with a hash of each file whose name holds none: written in by `scripts/build/offline-copy.mjs`. */
declare const KEPT_FROM_START: { url: string; revision: string | null }[];
declare const self: ServiceWorkerGlobalScope;

/** How long a slow line may take before the copy is shown. */
const PATIENCE_SECONDS = 6;
const DAY = 24 * 60 * 60;
const BASE = new URL(self.registration.scope).pathname;

/** The visitor had everything deleted: nothing goes through this worker any more, and what is on its way through it is not kept. */
let isForgotten = false;
const opening = new Set<Promise<Cache>>();

const { open: openCache } = CacheStorage.prototype;
CacheStorage.prototype.open = async function (name) {
  if (isForgotten) throw new DOMException("Everything was deleted.", "AbortError");
  const cache = openCache.call(this, name);
  opening.add(cache);
  return cache.finally(() => opening.delete(cache));
};

const { open } = IDBFactory.prototype;
IDBFactory.prototype.open = function (...asked) {
  if (isForgotten) throw new DOMException("Everything was deleted.", "AbortError");
  const request = open.apply(this, asked);
  request.addEventListener("success", () => {
    const database = request.result;
    // The database of times is deleted too: this worker would hold it open for as long as it lives.
    database.addEventListener("versionchange", () => database.close());
  });
  return request;
};

self.addEventListener("message", (event) => {
  if (event.data !== FORGET) return;
  isForgotten = true;
  event.waitUntil(Promise.allSettled(opening).then(() => event.ports[0]?.postMessage(FORGET)));
});
// Before the listener of the routes.
self.addEventListener("fetch", (event) => {
  if (isForgotten) event.stopImmediatePropagation();
});

precache(KEPT_FROM_START);
cleanupOutdatedCaches();

/** Only whole answers are kept: no redirect, no "not found". */
const wholeAnswers = {
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    response.status === 200 ? response : null,
};
/** What is asked for behind "?" is the visitor's own: it is not kept. */
const withoutQuery = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => request.url.replace(/[?#].*$/, ""),
};

/** A copy of the last visit, or else of the start: whenever the network fails, is slow, or brings the word of a host that is down. */
const copyAs = (shown: (copy: Response, event?: ExtendableEvent) => Promise<Response>): WorkboxPlugin => ({
  fetchDidSucceed: async ({ response, state }) => {
    if (isHostAnswer(response)) return response;
    if (state) state.hostsWord = response;
    throw new Error(`The host answered ${response.status}.`);
  },
  cachedResponseWillBeUsed: async ({ cachedResponse, request, event }) => {
    const copy = cachedResponse ?? (await matchPrecache(new URL(request.url).pathname));
    return copy && shown(copy, event);
  },
  // Nothing is kept: what the host said is truer than anything of ours.
  handlerDidError: async ({ state }) => state?.hostsWord,
});

const pages = new NetworkFirst({
  cacheName: CACHES.pages,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [
    wholeAnswers,
    withoutQuery,
    // Before the copies: it forgets what is too old, and those of the start never are.
    new ExpirationPlugin({ maxEntries: 300, maxAgeSeconds: 120 * DAY, purgeOnQuotaError: true }),
    copyAs(withNotice),
    {
      handlerDidError: async () => {
        const instead = await matchPrecache(`${BASE}offline/`);
        return instead && withNotice(instead);
      },
    },
  ],
});

registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && (request.mode === "navigate" || isPageAddress(url.pathname, BASE)),
  pages,
);

/**
 * Files with a hash in their name never change. One that was kept from the start is kept once more when a page asks for it: the next version
 * does away with the first copy, while that page is still there to be read without a line.
 */
class KeptFile extends Strategy {
  protected async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const kept = await handler.cacheMatch(request);
    if (kept) return kept;
    const fromStart = await matchPrecache(request).catch(() => undefined);
    if (!fromStart) return handler.fetchAndCachePut(request);
    // A page that cannot keep its file shows it all the same.
    await handler.cachePut(request, fromStart.clone()).catch(() => false);
    return fromStart;
  }
}

const files = new KeptFile({
  cacheName: CACHES.files,
  plugins: [
    wholeAnswers,
    new ExpirationPlugin({ maxEntries: 400, maxAgeSeconds: 120 * DAY, purgeOnQuotaError: true }),
  ],
});

registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${BASE}_astro/`), files);

const data = new NetworkFirst({
  cacheName: CACHES.data,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [
    wholeAnswers,
    new ExpirationPlugin({ maxEntries: 100, maxAgeSeconds: 120 * DAY, purgeOnQuotaError: true }),
    copyAs(told),
  ],
});

registerRoute(({ url, sameOrigin }) => sameOrigin && isKeptData(url.pathname, BASE), data);

/** The data, after the page that asked for it was told its date; every open page where a worker of one of them asked. */
async function told(answer: Response, event?: ExtendableEvent): Promise<Response> {
  const { asOf } = await answer
    .clone()
    .json()
    .catch(() => ({}));
  if (typeof asOf === "string") {
    const asking = await self.clients.get((event as Partial<FetchEvent> | undefined)?.clientId ?? "");
    const pages = asking?.type === "window" ? [asking] : await self.clients.matchAll();
    for (const page of pages) page.postMessage({ savedCopyOf: asOf });
  }
  return answer;
}

// A new version takes over when the last tab of the old one is closed or has left the site, as browsers do by themselves. Sooner, a page that
// is on its way through the old worker in that moment would never come.
//
// What a visit left of those pages and data is of the version before: one of them would get the parts of another.
self.addEventListener("activate", (event) => {
  event.waitUntil(renewVisits(KEPT_FROM_START.map(({ url }) => new URL(url, location.href).href)));
});
// The visitor's specialties, and what was searched, are fetched ahead in the new version, as they are not kept from the start.
self.addEventListener("install", (event) => {
  event.waitUntil(fetchNextShards());
});

async function fetchNextShards(): Promise<void> {
  await caches.delete(CACHES.next);
  const next = await caches.open(CACHES.next);
  for (const { url } of await visitedShards())
    await next.add(new Request(url, { cache: "no-cache" })).catch(() => {});
}

async function renewVisits(addresses: readonly string[]): Promise<void> {
  for (const name of [CACHES.pages, CACHES.data]) {
    const cache = await caches.open(name);
    for (const address of addresses) await cache.delete(address);
  }
  const [data, next] = await Promise.all([caches.open(CACHES.data), caches.open(CACHES.next)]);
  for (const shard of await visitedShards()) await data.delete(shard);
  for (const shard of await next.keys()) await data.put(shard, (await next.match(shard)) as Response);
  await caches.delete(CACHES.next);
}

async function visitedShards(): Promise<readonly Request[]> {
  const visited = await (await caches.open(CACHES.data)).keys();
  return visited.filter(({ url }) => isShard(new URL(url).pathname, BASE));
}
