import { startWorker } from "../../islands/shared/own-worker.ts";
import type { Check, CheckedText, Setting } from "./ask.ts";
import workerAddress from "./check-worker.ts?worker&url";
import type { ShownReport } from "./shown.ts";

/** Checks one text at a time, always the last that was asked for. */
export interface Checker {
  /** Takes other names; texts asked for later are checked with them. */
  set(setting: Setting): void;
  ask(asked: CheckedText): void;
}

/** Checks in a worker; where the browser has none that works, in the page. `tell` gets each report with its text. */
export function createChecker(first: Setting, tell: (report: ShownReport, text: string) => void): Checker {
  let setting = first;
  let inPage: Check | null = null;
  let busy: CheckedText | null = null;
  let next: CheckedText | null = null;

  const told = (report: ShownReport) => {
    const done = busy;
    busy = null;
    // What was asked for meanwhile comes first: this report is of an older text.
    if (next) send(next);
    else if (done) tell(report, done.text);
  };
  const checkInPage = async () => {
    const { checkWith } = await import("./ask.ts");
    inPage ??= checkWith(setting);
    if (busy) told(inPage(busy));
  };
  const worker = start();
  let isBroken = worker === null;
  worker?.postMessage({ setting });
  worker?.addEventListener("message", ({ data }: MessageEvent<ShownReport>) => told(data));
  worker?.addEventListener("error", () => {
    isBroken = true;
    void checkInPage();
  });
  function send(asked: CheckedText): void {
    next = null;
    busy = asked;
    if (isBroken) void checkInPage();
    else worker?.postMessage({ asked });
  }
  return {
    set(changed) {
      setting = changed;
      inPage = null;
      if (!isBroken) worker?.postMessage({ setting });
    },
    ask(asked) {
      if (busy) next = asked;
      else send(asked);
    },
  };
}

function start(): Worker | null {
  try {
    return startWorker(workerAddress);
  } catch {
    return null;
  }
}
