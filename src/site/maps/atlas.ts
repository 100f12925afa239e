import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { GeoPermissibleObjects } from "d3-geo";
import { feature } from "topojson-client";
import { stateOf } from "../../identity/states.ts";

/** A shape as d3 draws it. */
export type Shape = GeoPermissibleObjects;

type Topology = Parameters<typeof feature>[0];
type Collection = Extract<Parameters<typeof feature>[1], { type: "GeometryCollection" }>;

interface Atlas {
  /** By their five digits. */
  readonly counties: ReadonlyMap<string, Shape>;
  /** By the two letters of the post, Puerto Rico too. */
  readonly states: ReadonlyMap<string, Shape>;
  /** The two letters by a state's two digits, with which a county's number begins. */
  readonly stateOfDigits: ReadonlyMap<string, string>;
}

let read: Atlas | undefined;

/** Counties and states as the Census Bureau draws them, by the package `us-atlas`; read once. */
export function readAtlas(): Atlas {
  read ??= makeAtlas();
  return read;
}

function makeAtlas(): Atlas {
  const file = createRequire(import.meta.url).resolve("us-atlas/counties-10m.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const featuresOf = (name: string) => feature(topology, topology.objects[name] as Collection).features;
  const states = featuresOf("states").flatMap((one) => {
    const letters = stateOf(String(one.properties?.name ?? ""));
    return letters === null ? [] : [{ letters, digits: String(one.id), shape: one as Shape }];
  });
  return {
    counties: new Map(featuresOf("counties").map((one) => [String(one.id), one as Shape])),
    states: new Map(states.map(({ letters, shape }) => [letters, shape])),
    stateOfDigits: new Map(states.map(({ letters, digits }) => [digits, letters])),
  };
}
