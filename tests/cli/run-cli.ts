import { spawnSync } from "node:child_process";

/** Runs a command of `src/cli` as a caller would. */
export function runCli(
  name: "lint" | "assess" | "fact" | "changes" | "watch-pages",
  { args, input = "" }: { args: readonly string[]; input?: string },
): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${name}.ts`, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}
