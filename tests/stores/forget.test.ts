import { describe, expect, it, vi } from "vitest";
import { CACHES, FORGET } from "../../src/offline/kept-copies.ts";
import { forgetAll, forgottenWords, type Places } from "../../src/stores/forget.ts";
import { LIST_KEY, PROFILE_KEY } from "../../src/stores/keys.ts";
import { OWN_KEY } from "../../src/stores/own-programs.ts";
import { FakeKeeper, named } from "./keeper.ts";

const SCOPE = "https://host.example/whole-file/";
const PRECACHE = `workbox-precache-v2-${SCOPE}`;
const OTHERS = ["workbox-precache-v2-https://host.example/other/", "another-pages-v1"];

/** A device on which this site and another at the same host keep things. Its IndexedDB is tried in a browser. */
function device({ refuses = [] as readonly string[] } = {}) {
  const keeper = new FakeKeeper();
  for (const key of [PROFILE_KEY, LIST_KEY, OWN_KEY, "whole-file-theme"]) keeper.texts.set(key, "x");
  keeper.texts.set("other", "stays");
  if (refuses.includes("localStorage")) keeper.refusal = named("SecurityError");
  const copies = new Set<string>([...Object.values(CACHES), PRECACHE, ...OTHERS]);
  const state = { hasWorker: true };
  const places: Places = {
    get localStorage() {
      return keeper.localStorage;
    },
    caches: {
      keys: async () => {
        if (refuses.includes("caches")) throw named("SecurityError");
        return [...copies];
      },
      delete: async (name: string) => copies.delete(name),
    },
    navigator: {
      serviceWorker: {
        getRegistration: async () =>
          ({
            scope: SCOPE,
            unregister: async () => {
              if (refuses.includes("worker")) return false;
              state.hasWorker = false;
              return true;
            },
          }) as ServiceWorkerRegistration,
      },
    },
  };
  return { keeper, copies, state, places };
}

describe("delete everything", () => {
  it("takes every key, copy and the worker of this site, and nothing of another", async () => {
    const { keeper, copies, state, places } = device();
    expect(await forgetAll(places)).toEqual([]);
    expect([...keeper.texts]).toEqual([["other", "stays"]]);
    expect([...copies]).toEqual(OTHERS);
    expect(state.hasWorker).toBe(false);
  });

  it("needs none of the places", async () => {
    const keeper = new FakeKeeper();
    expect(await forgetAll({ localStorage: keeper.localStorage, navigator: {} })).toEqual([]);
  });

  it.each([
    ["localStorage", "your answers, list and settings"],
    ["caches", "the copies of pages you visited"],
    ["worker", "the part of the site that works without a line"],
  ])("tells that %s refused, and deletes the rest", async (place, words) => {
    const { keeper, copies, places } = device({ refuses: [place] });
    expect(await forgetAll(places)).toEqual([words]);
    if (place !== "localStorage") expect([...keeper.texts]).toEqual([["other", "stays"]]);
    if (place !== "caches") expect(copies.has(CACHES.pages)).toBe(false);
  });

  it("has the worker keep nothing more before the copies go, and does not wait for ever for one that does not know the word", async () => {
    for (const knows of [true, false]) {
      vi.useFakeTimers();
      const { copies, places } = device();
      const told: unknown[] = [];
      const active: Pick<ServiceWorker, "postMessage"> = {
        postMessage: (word: unknown, ports?: unknown) => {
          told.push(word, copies.has(CACHES.data));
          if (knows) (ports as MessagePort[])[0]?.postMessage(word);
        },
      };
      const registration = { scope: SCOPE, active, unregister: async () => true };
      const getRegistration = async () => registration as unknown as ServiceWorkerRegistration;
      const done = forgetAll({ ...places, navigator: { serviceWorker: { getRegistration } } });
      if (!knows) await vi.advanceTimersToNextTimerAsync();
      expect(await done).toEqual([]);
      expect(told).toEqual([FORGET, true]);
      expect([...copies]).toEqual(OTHERS);
      vi.useRealTimers();
    }
  });

  it("says how it ended", () => {
    expect(forgottenWords([])).toBe("Everything that this site kept on this device is deleted.");
    expect(forgottenWords(["this", "that"])).toBe(
      "Your browser did not let us delete this, that. Delete this site's data in the settings of your browser.",
    );
  });
});
