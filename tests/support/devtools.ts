import type { CDPSession, Page } from "@playwright/test";

/**
 * Lets a test speak to the browser's own tools, and ends what it set there. Windows are used by test after test: a slow line that one test asks
 * for, and leaves, is a slow line for all that come after it in its window.
 */
export async function withDevtools<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/** With the processor of a slow phone. */
export function onSlowPhone<T>(page: Page, use: () => Promise<T>): Promise<T> {
  return withDevtools(page, async (session) => {
    await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    return use();
  });
}
