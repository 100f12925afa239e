import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { CACHES, COPY_TIMES, FORGET } from "../offline/kept-copies.ts";
import { fill } from "../words/fill.ts";
import { KEY_PREFIX } from "./keys.ts";

/** Milliseconds. */
const PATIENCE = 2000;
const OURS = new Set<string>(Object.values(CACHES));

/** What of the browser is needed; a part is absent where the browser has none or refuses it. */
export interface Places {
  readonly localStorage: Pick<Storage, "length" | "key" | "removeItem">;
  readonly caches?: Pick<CacheStorage, "keys" | "delete">;
  readonly indexedDB?: Pick<IDBFactory, "open" | "deleteDatabase">;
  readonly navigator: { readonly serviceWorker?: Pick<ServiceWorkerContainer, "getRegistration"> };
}

/**
 * Deletes everything that this site keeps on the device, and nothing of another site at the same host. Says in words what could not be
 * deleted; an empty list when all is gone.
 */
export async function forgetAll(places: Places): Promise<readonly string[]> {
  const left: string[] = [];
  const attempt = async <T>(what: string, act: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await act();
    } catch {
      left.push(what);
      return undefined;
    }
  };
  await attempt(SAY.forget.yourAnswersListAndSettings, () => forgetKeys(places.localStorage));
  // Before the copies: while the worker runs it keeps the pages that are asked for.
  const scope = await attempt(SAY.forget.thePartOfTheSiteThat, () => stopWorker(places));
  await attempt(SAY.forget.theCopiesOfPagesYouVisited, () =>
    Promise.all([forgetCopies(places, scope ?? ""), forgetTimes(places)]),
  );
  return left;
}

/** The sentence that ends a deletion. `left` = what `forgetAll` could not delete. */
export function forgottenWords(left: readonly string[]): string {
  return left.length === 0
    ? SAY.forget.everythingThatThisSiteKeptOn
    : fill(SAY.forget.yourBrowserDidNotLetUs, { left: left.join(", ") });
}

function forgetKeys(storage: Places["localStorage"]): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(KEY_PREFIX)) storage.removeItem(key);
}

/** Takes the worker away; gives its scope, which names the cache of what it keeps from the start; empty where there is none. */
async function stopWorker({ navigator }: Places): Promise<string> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration) return "";
  // It serves this page to the end, and what is on its way through it would be a copy again. One of an older version does not answer.
  await new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    const { port1: answer, port2 } = new MessageChannel();
    answer.onmessage = resolve;
    if (registration.active) registration.active.postMessage(FORGET, [port2]);
    else resolve(null);
  });
  if (!(await registration.unregister())) throw new Error("The worker stays.");
  return registration.scope;
}

async function forgetCopies({ caches }: Places, scope: string): Promise<void> {
  if (!caches) return;
  for (const name of await caches.keys())
    if (OURS.has(name) || (scope && name.endsWith(scope))) await caches.delete(name);
}

/** The notes of our copies alone: other sites at this host may keep theirs in the same place. A place that is empty then goes too. */
async function forgetTimes({ indexedDB }: Places): Promise<void> {
  if (!indexedDB) return;
  const database = await openExisting(indexedDB);
  if (!database) return;
  const left = await new Promise<number>((resolve, reject) => {
    const transaction = database.transaction(COPY_TIMES.store, "readwrite");
    let others = 0;
    transaction.objectStore(COPY_TIMES.store).openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      if (OURS.has(cursor.value.cacheName)) cursor.delete();
      else others++;
      cursor.continue();
    };
    transaction.oncomplete = () => resolve(others);
    transaction.onabort = () => reject(transaction.error);
  }).finally(() => database.close());
  // A worker of an older version may still hold the database open: it is empty by now.
  if (left === 0)
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(COPY_TIMES.database);
      request.onsuccess = request.onerror = request.onblocked = resolve;
    });
}

/** The database of times, null where there is none: to open it must not make it. */
function openExisting(indexedDB: Pick<IDBFactory, "open">): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(COPY_TIMES.database);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () =>
      resolve(request.result.objectStoreNames.contains(COPY_TIMES.store) ? request.result : null);
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(request.error);
    };
  });
}
