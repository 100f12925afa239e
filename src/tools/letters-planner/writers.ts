import SAY from "../../../content/words/letters-planner.json" with { type: "json" };
import { failedInAll } from "../../engine/attempts.ts";
import type { Profile } from "../../engine/profile.ts";
import { fill } from "../../words/fill.ts";

/** Somebody to ask for a letter, and what to ask them to speak of. */
export interface Writer {
  readonly who: string;
  readonly why: string;
  readonly speakOf: readonly string[];
}

/** Who should write, most useful first, and what each can show that a score cannot. Our judgment; what the answers name is added. */
export function writersFor(profile: Profile, specialty: string | null): readonly Writer[] {
  const field = specialty ?? SAY.writers.yourSpecialty;
  const failed = failedInAll(profile, ["step1", "step2"]).least > 0;
  const languages = (profile.languages ?? []).length > 0;
  return [
    {
      who: fill(SAY.writers.aUsPhysicianOfWhoSaw, { field }),
      why: SAY.writers.aColleaguesEyesAreWhatA,
      speakOf: [
        SAY.writers.onePatientYouCaredForAnd,
        SAY.writers.thatYouComeOnTimeFinish,
        SAY.writers.howYouCompareWithInternsThey,
        ...(languages ? [SAY.writers.howYouSpokeWithPatientsIn] : []),
      ],
    },
    {
      who: SAY.writers.aSecondUsPhysicianBestIn,
      why: SAY.writers.aLetterFromNearbyAnswersThe,
      speakOf: [
        SAY.writers.howYouWorkWithNursesAssistants,
        SAY.writers.howYouTookCriticismAndWhat,
        SAY.writers.yourTiesToThePlaceAnd,
      ],
    },
    {
      who: SAY.writers.somebodyWhoHasKnownYourWork,
      why: SAY.writers.aYearOfSteadyWorkSays,
      speakOf: [
        SAY.writers.theWorkYouCarriedAloneWith,
        SAY.writers.steadinessUnderLoadNightsFullWards,
        ...(failed ? [SAY.writers.howYourKnowledgeGrewSinceThe] : [SAY.writers.whatYouKnowWellEnoughTo]),
      ],
    },
    {
      who: SAY.writers.theDeanOrDepartmentOfYour,
      why: SAY.writers.itsLetterTheMspeGoesInto,
      speakOf: [
        SAY.writers.clinicalGradesBestThoseOfThe,
        ...(failed ? [SAY.writers.thatExamsAndClinicalWorkTold] : []),
        SAY.writers.leaveOrALongerCourseOf,
      ],
    },
  ];
}
