import type { Browser } from "@playwright/test";

/** What became of the frames in which a finger or its swing moved the page. */
export interface ScrollFrames {
  readonly shown: number;
  /** Seen as a stutter: the browser had something to show and did not, however late or soon the page's own code was. */
  readonly dropped: number;
}

interface TraceEvent {
  readonly name: string;
  /** "b": a frame begins, and is told with all that became of it. */
  readonly ph: string;
  readonly args?: { readonly frame_reporter?: { readonly scroll_state: string; readonly state: string } };
}

/** Counts the frames of all windows, by the browser's own account of them, while something is done. */
export async function countFrames(browser: Browser, during: () => Promise<void>): Promise<ScrollFrames> {
  const session = await browser.newBrowserCDPSession();
  const states: string[] = [];
  // The events' type is the protocol's "object".
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const { name, ph, args } of value as unknown as readonly TraceEvent[]) {
      const told = name === "PipelineReporter" && ph === "b" ? args?.frame_reporter : undefined;
      if (told && told.scroll_state !== "SCROLL_NONE") states.push(told.state);
    }
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["cc", "benchmark"] },
  });
  await during();
  const isWhole = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await isWhole;
  await session.detach();
  return {
    shown: states.filter((state) => state.startsWith("STATE_PRESENTED")).length,
    dropped: states.filter((state) => state === "STATE_DROPPED").length,
  };
}
