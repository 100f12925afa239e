import type { Season } from "../engine/profile.ts";
import { dayNow } from "./now.ts";
import { $occasion, setDay } from "./occasion.ts";
import type { Keeper } from "./persisted.ts";
import { connectProfile } from "./profile.ts";

/** The edge: the one place that reads the browser's clock and storage. Calling again changes nothing. */
export function connectBrowser(seasons: readonly [Season, ...Season[]], browser: Keeper = window): void {
  connectProfile(browser);
  if ($occasion.get() === null) setDay(dayNow(), seasons);
}
