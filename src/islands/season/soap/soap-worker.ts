import { allShards, type Shards } from "../../../dataset/shards.ts";
import type { Identities } from "../../../identity/identity.ts";
import { createIdentityTable } from "../../../identity/table.ts";
import { $dataset, loadDataset } from "../../../stores/dataset.ts";
import { createMarker, type MarkAsk, type Marking } from "./marker.ts";
import { rehearsalList } from "./rehearsal.ts";

/** Marks beside the page, which answers to every touch meanwhile. Addresses are whole ones: a worker has another base than its page. */
export type SoapRequest =
  | { readonly ask: "open"; readonly shards: Shards; readonly identities: string }
  | { readonly ask: "mark"; readonly what: MarkAsk }
  | { readonly ask: "rehearse" };

/** What the worker says back. */
export type SoapAnswer =
  | { readonly is: "ready" | "failed" }
  | { readonly is: "marked"; readonly marking: Marking }
  | { readonly is: "rehearsal"; readonly text: string };

const say = (answer: SoapAnswer) => postMessage(answer);
let opened: { readonly identities: Identities; readonly mark: ReturnType<typeof createMarker> } | null = null;

addEventListener("message", ({ data }: MessageEvent<SoapRequest>) => {
  if (data.ask === "open") open(data).catch(() => say({ is: "failed" }));
  else if (!opened) return;
  else if (data.ask === "mark") say({ is: "marked", marking: opened.mark(data.what) });
  else say({ is: "rehearsal", text: rehearsalList(opened.identities) });
});

/** The names and the rules of all programs: what is asked for does not depend on what the visitor pastes. */
async function open({ shards, identities: address }: Extract<SoapRequest, { ask: "open" }>): Promise<void> {
  const [answer] = await Promise.all([fetch(address), loadDataset(shards, allShards(shards))]);
  const state = $dataset.get();
  if (!answer.ok || state.state !== "ready") throw new Error("Not loaded.");
  const identities = (await answer.json()) as Identities;
  opened = { identities, mark: createMarker(state.dataset.programs, createIdentityTable(identities)) };
  say({ is: "ready" });
}
