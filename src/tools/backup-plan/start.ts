import type { FlowWay } from "../shared/flow.ts";
import { startFlow } from "../shared/start-flow.ts";
import { BACKUP_FITS } from "./fits.ts";

export function start(root: HTMLElement, flow: FlowWay): void {
  startFlow(root, flow, BACKUP_FITS);
}
