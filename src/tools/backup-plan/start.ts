import { startFlow } from "../shared/start-flow.ts";
import { backupPlan } from "./flow.ts";

export function start(root: HTMLElement): void {
  startFlow(root, backupPlan);
}
