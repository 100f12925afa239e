import type { Fact, FactValues, Field } from "./facts.ts";
import { DEADLINE } from "./gates/deadline.ts";
import { DIRECTOR_LETTER } from "./gates/director-letter.ts";
import { ECFMG } from "./gates/ecfmg.ts";
import { FAILURES } from "./gates/failures.ts";
import { GRADUATION } from "./gates/graduation.ts";
import { LETTERS } from "./gates/letters.ts";
import { SCHOOL } from "./gates/school.ts";
import { STEP_SPAN } from "./gates/step-span.ts";
import { STEP1 } from "./gates/step1.ts";
import { STEP2_MINIMUM } from "./gates/step2-minimum.ts";
import { STEP2_RESULT } from "./gates/step2-result.ts";
import { TAKES_IMGS } from "./gates/takes-imgs.ts";
import { USCE } from "./gates/usce.ts";
import { VISA } from "./gates/visa.ts";
import { WORK_STATUS } from "./gates/work-status.ts";
import { IMG_RECORD } from "./preferences/img-record.ts";
import { VALUED_LANGUAGES } from "./preferences/languages.ts";
import { MISSION } from "./preferences/mission.ts";
import { TYPICAL } from "./preferences/score-headroom.ts";
import { FILL } from "./preferences/unfilled.ts";

/** How each field that pages of programs speak of is weighed. */
export const MANNERS = {
  takesImgs: TAKES_IMGS,
  visaJ1: VISA,
  visaH1b: VISA,
  workStatus: WORK_STATUS,
  step1: STEP1,
  step2Minimum: STEP2_MINIMUM,
  step2Typical: TYPICAL,
  step2Result: STEP2_RESULT,
  failures: FAILURES,
  stepSpan: STEP_SPAN,
  graduation: GRADUATION,
  usce: USCE,
  letters: LETTERS,
  directorLetter: DIRECTOR_LETTER,
  ecfmg: ECFMG,
  school: SCHOOL,
  deadline: DEADLINE,
  imgRecord: IMG_RECORD,
  mission: MISSION,
  languages: VALUED_LANGUAGES,
  fill: FILL,
} as const satisfies { readonly [F in Field]?: { split(fact: Fact<FactValues[F]>): unknown } };

export type WeighedField = keyof typeof MANNERS;
