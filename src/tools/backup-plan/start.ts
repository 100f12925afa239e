import { type FlowData, startFlow } from "../shared/start-flow.ts";
import { BACKUP_FITS } from "./fits.ts";

export function start(root: HTMLElement, flow: FlowData): void {
  startFlow(root, flow, BACKUP_FITS);
}
