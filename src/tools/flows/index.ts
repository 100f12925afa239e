import { backupPlan } from "./backup-plan.ts";
import { delayOrApply } from "./delay-or-apply.ts";
import type { Flow } from "./flow.ts";

export const FLOWS: readonly Flow[] = [delayOrApply, backupPlan];
