/** Starts the service worker once the page is there, and shows the notice when the data come from the copy. */
const notice = document.querySelector<HTMLElement>("#saved-copy");
const address = notice?.dataset.worker;

/** Visitors whose browser asks to save data are not made to download ahead. */
const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Where `npm start` and the tests look at what was just built: no older copy may come between. */
const isWorkshop = location.hostname === "127.0.0.1";

if (notice && address && "serviceWorker" in navigator) {
  navigator.serviceWorker.addEventListener("message", ({ data }) => show(notice, data?.savedCopyOf));
  if (!savesData && !isWorkshop)
    addEventListener("load", () => {
      // A browser that refuses (storage blocked, a private window) shows the site as it is.
      start(address).catch(() => {});
    });
}

async function start(url: string): Promise<void> {
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register(trusted(url), { updateViaCache: "none" });
  if (!isFirst) return;
  const { active } = await serviceWorker.ready;
  if (active) keepThisPage(active);
}

/** This page was there before the worker, which now keeps it too, with its parts: also those that come later, when they are needed. */
function keepThisPage(worker: ServiceWorker): void {
  const keep = (urlsToCache: readonly string[]) =>
    worker.postMessage({ type: "CACHE_URLS", payload: { urlsToCache } });
  keep([location.pathname]);
  new PerformanceObserver((list) => {
    const parts = list.getEntries().map(({ name }) => name);
    keep(
      parts.filter(
        (name) => name.startsWith(`${location.origin}/`) && /_astro|\/v1\/(?:dataset|search)/.test(name),
      ),
    );
  }).observe({ type: "resource", buffered: true });
}

/** The policy of the page takes the address of a worker from here alone. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  if (!types) return url;
  return types.createPolicy("whole-file", { createScriptURL: () => url }).createScriptURL(url) as string;
}

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(url: string): unknown };
}

/** Data of a later day than the page's are of a version that does not fit it, or change nothing of what the page itself says. */
function show(notice: HTMLElement, asOf: unknown): void {
  if (typeof asOf !== "string") return;
  const time = notice.querySelector("time");
  if (time && asOf < time.dateTime) {
    time.dateTime = asOf;
    time.textContent = new Date(asOf).toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
  }
  notice.hidden = false;
}
