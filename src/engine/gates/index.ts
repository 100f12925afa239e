import type { Gate } from "../criterion.ts";
import { hearing } from "../told.ts";
import { certification } from "./certification.ts";
import { deadline } from "./deadline.ts";
import { directorLetter } from "./director-letter.ts";
import { ecfmg } from "./ecfmg.ts";
import { failures } from "./failures.ts";
import { graduation } from "./graduation.ts";
import { letters } from "./letters.ts";
import { registration } from "./registration.ts";
import { school } from "./school.ts";
import { stepSpan } from "./step-span.ts";
import { step1 } from "./step1.ts";
import { step2Minimum } from "./step2-minimum.ts";
import { step2Result } from "./step2-result.ts";
import { takesImgs } from "./takes-imgs.ts";
import { usce } from "./usce.ts";
import { visa } from "./visa.ts";
import { workStatus } from "./work-status.ts";

const ALL: readonly Gate<unknown>[] = [
  takesImgs,
  visa,
  workStatus,
  step1,
  step2Minimum,
  failures,
  stepSpan,
  graduation,
  usce,
  letters,
  directorLetter,
  step2Result,
  ecfmg,
  school,
  deadline,
  certification,
  registration,
];

/** Every gate, in the order in which a reader meets them. A new gate is one file here and one test. Each hears what a program told the visitor. */
export const GATES: readonly Gate<unknown>[] = ALL.map(hearing);
