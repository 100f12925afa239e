import { COMMON, shardAddress } from "../../dataset/shards.ts";
import { joinShards, unpackCommon, unpackInPieces } from "../../dataset/unpack.ts";
import { type Compiled, compile } from "../../engine/compile.ts";
import { inOneGo } from "../../engine/pieces.ts";
import { type InQuestion, type InQuestionRequest, inQuestion } from "./in-question.ts";

/** Counts beside the page, so that the quiz neither loads the engine nor waits for it. */
let last: { readonly specialties: string; readonly compiled: Promise<Compiled> } | undefined;
let asked = 0;

addEventListener("message", async ({ data }: MessageEvent<InQuestionRequest>) => {
  const number = ++asked;
  const answer = await count(data).catch(() => null);
  // Of several answers given meanwhile the last one counts.
  if (number === asked) postMessage(answer);
});

/** Null while no specialty is chosen; what does not come is asked for again with the next answer. */
async function count({ folder, ...asks }: InQuestionRequest): Promise<InQuestion | null> {
  const { specialties = [] } = asks.profile;
  if (specialties.length === 0) return null;
  const key = [...specialties].sort().join();
  if (last?.specialties !== key) last = { specialties: key, compiled: load(folder, specialties) };
  const { compiled } = last;
  compiled.catch(() => {
    last = undefined;
  });
  return inQuestion(await compiled, asks);
}

async function load(folder: string, specialties: readonly string[]): Promise<Compiled> {
  const [common, ...shards] = await Promise.all(
    [COMMON, ...specialties].map(async (name): Promise<unknown> => {
      const answer = await fetch(shardAddress({ folder }, name));
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json();
    }),
  );
  const shared = unpackCommon(common);
  return compile(
    joinShards(
      shared,
      shards.map((shard) => inOneGo(unpackInPieces(shard, shared))),
    ).programs,
  );
}
