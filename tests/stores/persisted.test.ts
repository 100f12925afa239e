import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPersisted } from "../../src/stores/persisted.ts";
import { Device } from "./tabs.ts";

type Ids = readonly string[];

function openStore(device: Device) {
  const store = createPersisted<Ids>({
    key: "it",
    initial: [],
    encode: JSON.stringify,
    decode: (text) => ({ value: JSON.parse(text) as Ids, lost: null }),
  });
  store.connect(device.open());
  return {
    ids: () => store.$value.get(),
    add: (id: string) => store.change((ids) => (ids.includes(id) ? ids : [...ids, id])),
    remove: (id: string) => store.change((ids) => ids.filter((one) => one !== id)),
    forget: () => store.forget(),
  };
}

const TABS = 3;
const tab = fc.nat({ max: TABS - 1 });

describe("one value in several tabs", () => {
  it("loses no addition, however the tabs' writes cross", () => {
    const add = fc.record({ tab });
    const move = fc.nat({ max: 20 });
    fc.assert(
      fc.property(fc.array(fc.oneof(add, move)), fc.boolean(), (acts, locks) => {
        const device = new Device({ locks });
        const stores = Array.from({ length: TABS }, () => openStore(device));
        const added: string[] = [];
        for (const act of acts) {
          if (typeof act === "number") device.step(act);
          else {
            added.push(`id-${added.length}`);
            stores[act.tab]?.add(added.at(-1) as string);
          }
        }
        device.settle();
        expect([...(JSON.parse(device.stored ?? "[]") as Ids)].sort()).toEqual(added.sort());
        for (const store of stores) expect([...store.ids()].sort()).toEqual(added);
      }),
      { numRuns: 500 },
    );
  });

  it("is one value, removals and clearing too, when the tabs take turns", () => {
    const id = fc.constantFrom("a", "b", "c");
    const act = fc.record({ tab, id, kind: fc.constantFrom("add", "remove", "forget") });
    fc.assert(
      fc.property(fc.array(act), fc.boolean(), (acts, locks) => {
        const device = new Device({ locks });
        const stores = Array.from({ length: TABS }, () => openStore(device));
        let model: Ids = [];
        for (const { tab, id, kind } of acts) {
          const store = stores[tab];
          if (kind === "add") store?.add(id);
          else if (kind === "remove") store?.remove(id);
          else store?.forget();
          const others = model.filter((one) => one !== id);
          model =
            kind === "forget" ? [] : kind === "remove" ? others : model.includes(id) ? model : [...model, id];
          device.settle();
          for (const one of stores) expect(one.ids()).toEqual(model);
          expect(JSON.parse(device.stored ?? "[]")).toEqual(model);
        }
      }),
    );
  });

  it("comes to rest, whatever crosses", () => {
    const act = fc.record({
      tab,
      id: fc.constantFrom("a", "b"),
      kind: fc.constantFrom("add", "remove", "forget"),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(act, fc.nat({ max: 20 }))), fc.boolean(), (acts, locks) => {
        const device = new Device({ locks });
        const stores = Array.from({ length: TABS }, () => openStore(device));
        for (const one of acts) {
          if (typeof one === "number") device.step(one);
          else if (one.kind === "add") stores[one.tab]?.add(one.id);
          else if (one.kind === "remove") stores[one.tab]?.remove(one.id);
          else stores[one.tab]?.forget();
        }
        device.settle();
        for (const store of stores) expect(store.ids()).toEqual(JSON.parse(device.stored ?? "[]"));
      }),
      { numRuns: 300 },
    );
  });

  it("is changed as it is kept now, also before a tab has heard of the other's write", () => {
    const device = new Device({ stored: '["a"]', locks: true });
    const one = openStore(device);
    const two = openStore(device);
    one.add("b");
    two.add("c");
    expect(two.ids()).toEqual(["a", "c"]);
    device.settle();
    expect(one.ids()).toEqual(two.ids());
    expect([...one.ids()].sort()).toEqual(["a", "b", "c"]);
  });
});
