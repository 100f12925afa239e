import { acgmePrefix } from "./acgme-prefix.ts";
import { changesFitTheirMonth } from "./changes-fit-their-month.ts";
import { citedSourcesAreDeclared } from "./cited-sources-are-declared.ts";
import { countsAreDerived } from "./counts-are-derived.ts";
import { datesNotInFuture } from "./dates-not-in-future.ts";
import { deadlineIsADay } from "./deadline-is-a-day.ts";
import { feeTiersJoin } from "./fee-tiers-join.ts";
import { figuresAreQuoted } from "./figures-are-quoted.ts";
import { flowsComeToAnEnd } from "./flows-come-to-an-end.ts";
import { generalTermsAreSponsors } from "./general-terms-are-sponsors.ts";
import { guideMarkers } from "./guide-markers.ts";
import { hearsayIsMarked } from "./hearsay-is-marked.ts";
import { idNamesSpecialty } from "./id-names-specialty.ts";
import { kindHasItsPage } from "./kind-has-its-page.ts";
import { linksResolve } from "./links-resolve.ts";
import { newestFirst } from "./newest-first.ts";
import { notesFitStrength } from "./notes-fit-strength.ts";
import { notesFitValue } from "./notes-fit-value.ts";
import { numbersInFields } from "./numbers-in-fields.ts";
import { oldPagesSayWhen } from "./old-pages-say-when.ts";
import { oneMeaningOfLow } from "./one-meaning-of-low.ts";
import { oneScript } from "./one-script.ts";
import { oneValuePerPage } from "./one-value-per-page.ts";
import { pageAgreesWithItself } from "./page-agrees-with-itself.ts";
import { placesAreFilled } from "./places-are-filled.ts";
import { placesFit } from "./places-fit.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import { publicHosts } from "./public-hosts.ts";
import { referencesExist } from "./references-exist.ts";
import type { ContentRule } from "./rule.ts";
import { sameFactOnce } from "./same-fact-once.ts";
import { seasonFileYear } from "./season-file-year.ts";
import { seasonInOrder } from "./season-in-order.ts";
import { seasonItemsOnce } from "./season-items-once.ts";
import { sourcesAreUsed } from "./sources-are-used.ts";
import { stateFolder } from "./state-folder.ts";
import { toolsInGuides } from "./tools-in-guides.ts";
import { uniqueRecords } from "./unique-records.ts";
import { valuesCanBe } from "./values-can-be.ts";
import { visibleText } from "./visible-text.ts";
import { watchIsOfSources } from "./watch-is-of-sources.ts";
import { wishIsNoRule } from "./wish-is-no-rule.ts";

/** Every rule across records. A rule that is not listed here does not run; a test compares the list with the folder. */
export const RULES: readonly ContentRule[] = [
  acgmePrefix,
  changesFitTheirMonth,
  citedSourcesAreDeclared,
  countsAreDerived,
  datesNotInFuture,
  deadlineIsADay,
  feeTiersJoin,
  figuresAreQuoted,
  flowsComeToAnEnd,
  generalTermsAreSponsors,
  guideMarkers,
  hearsayIsMarked,
  idNamesSpecialty,
  kindHasItsPage,
  linksResolve,
  newestFirst,
  notesFitStrength,
  notesFitValue,
  oldPagesSayWhen,
  numbersInFields,
  oneMeaningOfLow,
  oneScript,
  oneValuePerPage,
  pageAgreesWithItself,
  placesAreFilled,
  placesFit,
  plainMarkdown,
  publicHosts,
  referencesExist,
  sameFactOnce,
  seasonFileYear,
  seasonInOrder,
  seasonItemsOnce,
  sourcesAreUsed,
  stateFolder,
  toolsInGuides,
  uniqueRecords,
  valuesCanBe,
  visibleText,
  watchIsOfSources,
  wishIsNoRule,
];
