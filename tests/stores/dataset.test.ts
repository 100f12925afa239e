import { beforeEach, expect, test, vi } from "vitest";
import { numberAhead } from "../../src/engine/alike-ahead.ts";
import { toDataset } from "../../src/outputs/dataset/build.ts";
import { packCommon, packShard } from "../../src/outputs/dataset/pack.ts";
import { packShards, shardsAhead } from "../../src/outputs/dataset/shards.ts";
import { SITE } from "../support/content.ts";
import { askForAll, nameSourcesByPlace } from "../support/sources-by-place.ts";

const SHARDS = shardsAhead(SITE, "/data/");
const FILES = packShards(SITE);
const ALL = SHARDS.specialties.map(([id]) => id);

async function open() {
  vi.resetModules();
  return import("../../src/stores/dataset.ts");
}
let store: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  store = await open();
});

/** A host with these files; what it lacks is not found. */
function host(files: ReadonlyMap<string, unknown>) {
  return vi.fn(async (address: string) => {
    const file = files.get(address.replace(/^\/data\/(.*)\.json$/, "$1"));
    return { ok: file !== undefined, status: file === undefined ? 404 : 200, json: async () => file };
  });
}
const without = (...names: string[]) => new Map([...FILES].filter(([name]) => !names.includes(name)));
const held = () => {
  const state = store.$dataset.get();
  return state.state === "ready" ? new Set(state.dataset.programs.map(({ specialty }) => specialty)) : null;
};

const answering = (ok: boolean, json: () => Promise<unknown>) => async () => ({
  ok,
  status: ok ? 200 : 500,
  json,
});

test.each([
  ["no connection", () => Promise.reject(new Error("offline"))],
  ["a server error", answering(false, async () => ({}))],
  ["no JSON", answering(true, () => Promise.reject(new SyntaxError("x")))],
  ["another version", answering(true, async () => ({ version: 99 }))],
])("%s is told in words, and can be tried again", async (_, get) => {
  await store.loadDataset(SHARDS, ["psychiatry"], get);
  expect(store.$dataset.get()).toMatchObject({
    state: "failed",
    words: expect.stringMatching(/try again, or reload/),
  });
  const again = vi.fn(get);
  await store.loadDataset(SHARDS, ["psychiatry"], again);
  expect(again).toHaveBeenCalledWith("/data/common.json");
  expect(again).toHaveBeenCalledWith("/data/psychiatry.json");
});

test("only the specialties that are asked for are fetched, each once, beside those that are there", async () => {
  const get = host(FILES);
  await store.loadDataset(SHARDS, ["psychiatry", "none-of-ours"], get);
  expect(held()).toEqual(new Set(["psychiatry"]));
  await store.loadDataset(SHARDS, ["psychiatry", "pediatrics"], get);
  expect(held()).toEqual(new Set(["psychiatry", "pediatrics"]));
  await store.loadDataset(SHARDS, ["pediatrics"], get);
  expect(get.mock.calls.flat()).toEqual([
    "/data/common.json",
    "/data/psychiatry.json",
    "/data/pediatrics.json",
  ]);
});

test.each(["older", "newer"])(
  "what comes while another is prepared is not told to be there before it is: the %s ends first",
  async (first) => {
    const told: (readonly [readonly string[] | undefined, ReadonlySet<string>])[] = [];
    store.$dataset.listen((state) => {
      if (state.state === "ready") told.push([state.held, held() ?? new Set()]);
    });
    const get = host(FILES);
    let begun = 0;
    let second: Promise<void> | undefined;
    store.prepareWith(function* () {
      begun += 1;
      const me = second ? "newer" : "older";
      second ??= store.loadDataset(SHARDS, ["pediatrics"], get);
      while (begun < 2 || (me !== first && told.length === 0)) yield;
    });
    await store.loadDataset(SHARDS, ["psychiatry"], get);
    await second;
    // Who ends behind another has nothing to tell.
    expect(told.length).toBe(first === "older" ? 2 : 1);
    for (const [names, there] of told) expect(new Set(names)).toEqual(there);
    expect(held()).toEqual(new Set(["psychiatry", "pediatrics"]));
  },
);

test("a specialty that does not come is named and leaves the rest; asked again, it comes", async () => {
  await store.loadDataset(SHARDS, ["psychiatry", "pediatrics"], host(without("pediatrics")));
  expect(held()).toEqual(new Set(["psychiatry"]));
  expect(store.$dataset.get()).toMatchObject({
    state: "ready",
    missing: ["pediatrics"],
    held: ["psychiatry"],
  });
  await store.loadDataset(SHARDS, ["pediatrics"], host(FILES));
  expect(held()).toEqual(new Set(["psychiatry", "pediatrics"]));
  expect(store.$dataset.get()).toMatchObject({ missing: [] });
});

test("what was there stays when more does not come", async () => {
  await store.loadDataset(SHARDS, ["psychiatry"], host(FILES));
  await store.loadDataset(SHARDS, ["pediatrics"], () => Promise.reject(new Error("offline")));
  expect(held()).toEqual(new Set(["psychiatry"]));
  expect(store.$dataset.get()).toMatchObject({ state: "ready", missing: ["pediatrics"] });
});

test("two that ask at once get both", async () => {
  const get = host(FILES);
  await Promise.all([
    store.loadDataset(SHARDS, ["psychiatry", "surgery"], get),
    store.loadDataset(SHARDS, ["surgery", "pediatrics"], get),
  ]);
  expect(held()).toEqual(new Set(["psychiatry", "surgery", "pediatrics"]));
  expect(get).toHaveBeenCalledTimes(4);
});

test("however many ask for the same, it is unpacked, prepared and told once", async () => {
  let prepared = 0;
  let told = 0;
  store.prepareWith(function* () {
    prepared += 1;
    yield;
  });
  store.$dataset.listen(({ state }) => {
    if (state === "ready") told += 1;
  });
  const get = host(FILES);
  await Promise.all(Array.from({ length: 20 }, () => store.loadDataset(SHARDS, ["psychiatry"], get)));
  expect([prepared, told]).toEqual([1, 1]);
});

test("who asks for what is still prepared for another waits until it is told", async () => {
  const get = host(FILES);
  await store.loadDataset(SHARDS, ["pediatrics"], get);
  let second: Promise<readonly unknown[]> | undefined;
  store.prepareWith(function* () {
    second ??= store.loadDataset(SHARDS, ["psychiatry"], get).then(() => [...(held() ?? [])]);
    for (let pieces = 0; pieces < 9; pieces++) yield;
  });
  await store.loadDataset(SHARDS, ["psychiatry"], get);
  expect(await second).toContain("psychiatry");
});

test("who asks for what has come does not wait for what another asked for with it", async () => {
  let release = () => {};
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  const files = host(FILES);
  const get = vi.fn(async (address: string) => {
    if (address.includes("surgery")) await slow;
    return files(address);
  });
  await store.loadDataset(SHARDS, ["pediatrics"], get);
  const both = store.loadDataset(SHARDS, ["psychiatry", "surgery"], get);
  for (let tasks = 0; tasks < 50; tasks++) await new Promise((next) => setTimeout(next));
  await store.loadDataset(SHARDS, ["psychiatry"], get);
  expect(held()).toEqual(new Set(["pediatrics", "psychiatry"]));
  release();
  await both;
  expect(held()).toEqual(new Set(["pediatrics", "psychiatry", "surgery"]));
});

test("all specialties together are the whole data set", async () => {
  await store.loadDataset(SHARDS, ALL, host(FILES));
  const state = store.$dataset.get();
  if (state.state !== "ready") throw new Error("The data set did not come.");
  const whole = nameSourcesByPlace(toDataset(SITE));
  expect(askForAll(state.dataset, whole)).toEqual(whole);
  expect(state.missing).toEqual([]);
});

test("a file of another build is left out; asking again fetches all anew", async () => {
  const whole = toDataset(SITE);
  const alike = numberAhead(whole.programs, whole.ahead);
  const newer = (id: string) => packShard(whole, id, { build: "newer", alike });
  const mixed = new Map([...FILES, ["pediatrics", newer("pediatrics")]]);
  await store.loadDataset(SHARDS, ["psychiatry", "pediatrics"], host(mixed));
  expect(held()).toEqual(new Set(["psychiatry"]));
  expect(store.$dataset.get()).toMatchObject({ missing: ["pediatrics"] });
  const files = new Map<string, unknown>([
    ["common", packCommon(whole, "newer")],
    ...["psychiatry", "pediatrics"].map((id) => [id, newer(id)] as const),
  ]);
  await store.loadDataset(SHARDS, [], host(files));
  await store.askAgain();
  expect(held()).toEqual(new Set(["psychiatry", "pediatrics"]));
});
