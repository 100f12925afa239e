import type { Profile } from "../../engine/profile.ts";
import { checkStatement } from "./check.ts";
import type { LengthLimits } from "./length.ts";
import { type Addressee, indexNames } from "./names.ts";
import { type ShownReport, toShown } from "./shown.ts";
import type { StatementNames } from "./site-names.ts";

/** What does not change from one text to the next. */
export interface Setting {
  readonly limits: LengthLimits;
  readonly applicationYear: number;
  readonly names: Pick<StatementNames, "names" | "languages" | "regions">;
}

/** A statement, whom it is for, and the answers that it is read beside. */
export interface CheckedText {
  readonly text: string;
  readonly target: Addressee | null;
  readonly profile: Profile;
}

/** Reads a statement; nothing of it leaves the device. */
export type Check = (asked: CheckedText) => ShownReport;

/** Makes the check of a setting, which looks up its names once. */
export function checkWith({ limits, applicationYear, names }: Setting): Check {
  const regionNames = new Map(names.regions.map(({ id, name }) => [id, name]));
  const context = {
    limits,
    applicationYear,
    names: indexNames(names.names),
    languages: new Map(names.languages.map(({ id, name }) => [id, name])),
    regionName: (id: string) => regionNames.get(id) ?? id,
  };
  return ({ text, target, profile }) => toShown(checkStatement(text, { ...context, target, profile }));
}
