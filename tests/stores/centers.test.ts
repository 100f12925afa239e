import { afterEach, expect, test } from "vitest";
import { $centers, loadCenters } from "../../src/stores/centers.ts";

afterEach(() => $centers.set(null));
const answering = (ok: boolean, json: unknown) => async () => ({ ok, json: async () => json });

test("asked for once", async () => {
  const asked: string[] = [];
  const get = async (address: string) => {
    asked.push(address);
    return { ok: true, json: async () => ({ fresno: [36.75, -119.77] }) };
  };
  await loadCenters("/data/v1/dataset/", get);
  await loadCenters("/data/v1/dataset/", get);
  expect(asked).toEqual(["/data/v1/dataset/centers.json"]);
  expect($centers.get()?.get("fresno")).toEqual({ lat: 36.75, lon: -119.77 });
});

test("where it does not come nothing is known, and it can be asked again", async () => {
  await loadCenters("/", answering(false, {}));
  await loadCenters("/", async () => Promise.reject(new Error("no line")));
  expect($centers.get()).toBeNull();
  await loadCenters("/", answering(true, {}));
  expect($centers.get()?.size).toBe(0);
});
