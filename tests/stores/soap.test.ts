import { beforeEach, expect, it, vi } from "vitest";
import { rescueFile } from "../../src/islands/shared/broken-note.ts";
import { readSoapDesk, takeList, toggleChosen } from "../../src/season/soap/choices.ts";
import { SOAP_KEY } from "../../src/stores/keys.ts";
import { soapPool, soapStandings } from "../../src/stores/soap.ts";
import { SITE } from "../support/content.ts";
import { FakeKeeper } from "./keeper.ts";

let keeper: FakeKeeper;
let store: typeof import("../../src/stores/soap-desk.ts");

beforeEach(async () => {
  vi.resetModules();
  keeper = new FakeKeeper();
  store = await import("../../src/stores/soap-desk.ts");
  store.connectSoap(keeper);
});

it("keeps the list on the device until it is wiped, and then keeps nothing of it", () => {
  store.changeSoap(() => takeList("Quetzal Hospital", false));
  store.changeSoap((desk) => toggleChosen(desk, 1, 45));
  expect(keeper.texts.get(SOAP_KEY)).toContain("Quetzal");
  store.wipeSoap();
  expect(store.$soap.get()).toEqual({ text: "", chosen: [], isRehearsal: false });
  expect([...keeper.texts].filter(([, text]) => text.includes("Quetzal"))).toEqual([]);
});

it("chooses as many as may be sent and no more, and lets go", () => {
  let desk = takeList("a\nb\nc", false);
  for (const line of [1, 2, 3]) desk = toggleChosen(desk, line, 2);
  expect(desk.chosen).toEqual([1, 2]);
  expect(toggleChosen(toggleChosen(desk, 1, 2), 3, 2).chosen).toEqual([2, 3]);
});

it("begins anew with another list: lines of the one before mean nothing there", () => {
  store.changeSoap(() => toggleChosen(takeList("a", false), 1, 45));
  store.changeSoap(() => takeList("b", false));
  expect(store.$soap.get().chosen).toEqual([]);
});

it("reads what was kept, and anything else as nothing", () => {
  const desk = { text: "a", chosen: [2, 1], isRehearsal: true };
  expect(readSoapDesk(JSON.parse(JSON.stringify(desk)))).toEqual(desk);
  for (const broken of [null, 7, "x", { text: 3 }, { text: " " }, { text: "", chosen: [1] }])
    expect(readSoapDesk(broken).text).toBe("");
  expect(readSoapDesk({ text: "a", chosen: [1, 1, -2, 0.5, "3"] }).chosen).toEqual([1]);
});

it("is in no file that saves everything", () => {
  const kept = new Map([
    ["whole-file:list:v1", "[]"],
    [SOAP_KEY, JSON.stringify(takeList("Quetzal Hospital", false))],
    [`${SOAP_KEY}:origin`, "x"],
  ]);
  const file = rescueFile(kept, "2027-03-15");
  expect(file).toContain("whole-file:list:v1");
  expect(file).not.toMatch(/quetzal|soap/i);
});

it("marks by every rule but the last day of the season, which has passed by then", () => {
  const programs = SITE.programs.map(({ engine }) => engine);
  const late = programs.filter(({ facts }) => facts.deadline);
  const occasion = { season: SITE.engineSeason, asOf: "2027-03-16" };
  const pool = soapPool(programs);
  expect(late.length).toBeGreaterThan(0);
  for (const { id, facts } of late) {
    const { deadline: _, ...rest } = facts;
    expect(pool.programOf.get(id)?.facts).toEqual(rest);
  }
  expect(soapStandings(pool, { profile: {}, occasion }).size).toBe(programs.length);
});
