import { type FlowData, startFlow } from "../shared/start-flow.ts";
import { DELAY_FITS } from "./fits.ts";

export function start(root: HTMLElement, flow: FlowData): void {
  startFlow(root, flow, DELAY_FITS);
}
