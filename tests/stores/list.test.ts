import { beforeEach, describe, expect, it, vi } from "vitest";
import { LIST_KEY } from "../../src/stores/keys.ts";
import { entry } from "../plan/builders.ts";

/** A browser's storage that can be made to refuse, shared by tabs. */
function device() {
  const texts = new Map<string, string>();
  const listeners: { tab: object; type: string; tell: (event: never) => void }[] = [];
  const state = { refuse: null as Error | null };
  const tab = () => {
    const self = {
      localStorage: {
        getItem(key: string) {
          if (state.refuse) throw state.refuse;
          return texts.get(key) ?? null;
        },
        setItem(key: string, value: string) {
          if (state.refuse) throw state.refuse;
          texts.set(key, value);
          for (const { tab, type, tell } of listeners)
            if (type === "storage" && tab !== self) tell({ key, newValue: value } as never);
        },
        removeItem(key: string) {
          texts.delete(key);
        },
      },
      addEventListener: (type: string, tell: (event: never) => void) =>
        listeners.push({ tab: self, type, tell }),
    };
    return self;
  };
  return { texts, tab, state };
}

/** The store as one tab loads it. */
async function openTab(browser: ReturnType<ReturnType<typeof device>["tab"]>) {
  vi.resetModules();
  const store = await import("../../src/stores/list.ts");
  store.connectList(browser as never);
  return store;
}

/** A program of one's own. */
const lake = {
  id: "own-lake",
  acgmeId: null,
  nrmpCode: null,
  name: "Lake",
  specialty: "",
  city: "",
  state: "",
};

const full = Object.assign(new Error("full"), { name: "QuotaExceededError" });
const blocked = Object.assign(new Error("no"), { name: "SecurityError" });

describe("the kept list", () => {
  let shared: ReturnType<typeof device>;
  beforeEach(() => {
    shared = device();
  });

  it("undo takes back a file with the programs and rules that came with it", async () => {
    const tab = shared.tab();
    const store = await openTab(tab);
    const { $own, changeOwn, connectOwn } = await import("../../src/stores/own-programs.ts");
    connectOwn(tab as never);
    changeOwn(() => [{ ...lake, rules: { failures: 1 } }]);
    store.addToList([entry("a-1", { note: "mine" })]);
    const next = [entry("a-1", { note: "theirs" }), entry("own-lake")];
    store.importToList(
      () => next,
      "1 program added, 1 changed",
      changeOwn(() => [{ ...lake, rules: { failures: 0 } }]),
    );
    expect([store.$list.get(), $own.get()[0]?.rules]).toEqual([next, { failures: 0 }]);
    store.undoList();
    expect(store.$list.get()).toEqual([entry("a-1", { note: "mine" })]);
    expect($own.get()[0]?.rules).toEqual({ failures: 1 });
  });

  it("undo brings nothing back that was forgotten since", async () => {
    const store = await openTab(shared.tab());
    const { $own, changeOwn, forgetOwn } = await import("../../src/stores/own-programs.ts");
    changeOwn(() => [{ ...lake, rules: { failures: 1 } }]);
    store.importToList(
      () => [entry("own-lake")],
      "1 program added",
      changeOwn(() => [{ ...lake, rules: { failures: 0 } }]),
    );
    forgetOwn();
    store.undoList();
    expect($own.get()).toEqual([]);
  });

  it("comes back, under a key that “delete everything” finds", async () => {
    const first = await openTab(shared.tab());
    first.addToList([entry("a-1"), entry("a-2")]);
    first.changeOnList("a-2", { status: "applied", note: "Dr. Ortiz" });
    const again = await openTab(shared.tab());
    expect(again.$list.get()).toEqual([entry("a-1"), entry("a-2", { status: "applied", note: "Dr. Ortiz" })]);
    const { KEY_PREFIX } = await import("../../src/stores/keys.ts");
    const { OWN_KEY } = await import("../../src/stores/own-programs.ts");
    expect(LIST_KEY.startsWith(KEY_PREFIX) && OWN_KEY.startsWith(KEY_PREFIX)).toBe(true);
  });

  it("keeps two tabs in step, and one never undoes the other's change", async () => {
    const one = await openTab(shared.tab());
    const two = await openTab(shared.tab());
    one.addToList([entry("a-1")]);
    expect(two.$list.get()).toEqual([entry("a-1")]);
    two.addToList([entry("a-2")]);
    expect(one.$list.get().map(({ id }) => id)).toEqual(["a-1", "a-2"]);
    expect(one.$undo.get()).toBeNull();
    one.undoList();
    expect(one.$list.get()).toHaveLength(2);
    two.undoList();
    expect(one.$list.get().map(({ id }) => id)).toEqual(["a-1"]);
  });

  it.each([
    ["full", full, /no room left/],
    ["blocked", blocked, /does not let this site save/],
  ])("works for the session and says so when storage is %s", async (_, error, words) => {
    const store = await openTab(shared.tab());
    shared.state.refuse = error;
    store.addToList([entry("a-1")]);
    store.moveOnList("a-1", 0);
    expect(store.$list.get()).toEqual([entry("a-1")]);
    expect(store.$listNotice.get()).toMatch(words);
    shared.state.refuse = null;
    store.addToList([entry("a-2")]);
    expect(store.$listNotice.get()).toBeNull();
    expect(shared.texts.get(LIST_KEY)).toContain("a-1");
  });

  it("works where even reading is refused", async () => {
    shared.state.refuse = blocked;
    const store = await openTab(shared.tab());
    store.addToList([entry("a-1")]);
    expect(store.$list.get()).toHaveLength(1);
    expect(store.$listNotice.get()).toMatch(/does not let/);
  });

  it("keeps what is sound of broken text and says what was lost", async () => {
    shared.texts.set("whole-file:list:v1", JSON.stringify([{ id: "a-1" }, { id: "<b>" }]));
    const store = await openTab(shared.tab());
    expect(store.$list.get()).toEqual([entry("a-1")]);
    expect(store.$listNotice.get()).toMatch(/One program of your saved list/);
    shared.texts.set("whole-file:list:v1", "{");
    const broken = await openTab(shared.tab());
    expect(broken.$list.get()).toEqual([]);
    expect(broken.$listNotice.get()).toMatch(/could not be read/);
  });

  it("undoes step by step; letters of one note are one step", async () => {
    const store = await openTab(shared.tab());
    store.addToList([entry("a-1"), entry("a-2")]);
    store.changeOnList("a-1", { note: "h" });
    store.changeOnList("a-1", { note: "hi" });
    store.endStep();
    store.changeOnList("a-1", { note: "hi!" });
    store.removeFromList("a-2");
    expect(store.$undo.get()).toBe("Removed a-2");
    store.undoList();
    expect(store.$list.get()).toHaveLength(2);
    store.undoList();
    expect(store.$list.get()[0]?.note).toBe("hi");
    store.undoList();
    expect(store.$list.get()[0]?.note).toBe("");
    store.undoList();
    expect(store.$list.get()).toEqual([]);
    expect(store.$undo.get()).toBeNull();
    store.undoList();
  });

  it("begins the list of the next season: notes and what happened stay, and one undo brings all back", async () => {
    const store = await openTab(shared.tab());
    store.addToList([entry("a-1"), entry("a-2")]);
    store.changeOnList("a-1", { note: "kind" });
    store.noteOnList("a-1", { what: "applied", day: "2026-09-24" });
    const before = store.$list.get();
    store.beginListAnew();
    expect(store.$list.get().map(({ status }) => status)).toEqual(["considering", "considering"]);
    expect(store.$list.get()[0]).toMatchObject({
      note: "kind",
      events: [{ what: "applied", day: "2026-09-24" }],
    });
    store.undoList();
    expect(store.$list.get()).toEqual(before);
  });
});
