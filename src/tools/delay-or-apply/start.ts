import { startFlow } from "../shared/start-flow.ts";
import { delayOrApply } from "./flow.ts";

export function start(root: HTMLElement): void {
  startFlow(root, delayOrApply);
}
