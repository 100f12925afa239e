import SAY from "../../content/words/site.json" with { type: "json" };
import type { FactField } from "../content/schemas/program-facts.ts";
import { fieldsThat, type GroupId } from "../facts/fields.ts";
import type { FieldView } from "./fact-views.ts";

/** Fields that belong together on a program's page. */
export interface FieldGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly fields: readonly FactField[];
}

const TITLES: Readonly<Record<GroupId, string>> = {
  "can-i-apply": SAY.fieldGroups.canIApply,
  "what-it-asks-for": SAY.fieldGroups.whatItAsksFor,
  "what-it-values": SAY.fieldGroups.whatItValues,
  "img-record": SAY.fieldGroups.imgsAmongItsResidents,
  seats: SAY.fieldGroups.seatsAndApplicants,
  practical: "Practical",
  "also-known": SAY.fieldGroups.alsoKnown,
};

/** The groups in the order of the page. */
export const FIELD_GROUPS: readonly FieldGroup[] = (Object.keys(TITLES) as GroupId[]).map((id) => ({
  id,
  title: TITLES[id],
  fields: fieldsThat(({ group }) => group === id),
}));

/** A program's fields by group, in the order of the fields' rows. */
export function groupFields(fields: readonly FieldView[]): Readonly<Record<GroupId, readonly FieldView[]>> {
  const byField = new Map(fields.map((view) => [view.field, view]));
  return Object.fromEntries(
    FIELD_GROUPS.map((group) => [group.id, group.fields.flatMap((field) => byField.get(field) ?? [])]),
  ) as unknown as Record<GroupId, readonly FieldView[]>;
}
