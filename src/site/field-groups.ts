import type { FactField } from "../content/schemas/program-facts.ts";
import { FIELDS_IN_ORDER } from "../facts/field-words.ts";
import type { FieldView } from "./fact-views.ts";

/** Fields that belong together on a program's page. */
export interface FieldGroup {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FactField[];
}

export const FIELD_GROUPS = [
  {
    id: "can-i-apply",
    title: "Can I apply?",
    fields: [
      "takesImgs",
      "visaJ1",
      "visaH1b",
      "step3ForH1b",
      "workStatus",
      "step1",
      "step2Minimum",
      "failures",
      "stepSpan",
      "graduation",
      "school",
    ],
  },
  {
    id: "what-it-asks-for",
    title: "What it asks for",
    fields: ["step2Result", "ecfmg", "usce", "letters", "directorLetter", "deadline"],
  },
  {
    id: "what-it-values",
    title: "What it values",
    fields: ["step2Typical", "mission", "languages", "signals", "rotations"],
  },
  { id: "img-record", title: "IMGs among its residents", fields: ["imgRecord"] },
  { id: "seats", title: "Seats and applicants", fields: ["seats", "applications", "interviews", "fill"] },
  {
    id: "practical",
    title: "Practical",
    fields: ["service", "years", "sponsorKind", "nrmpCode", "acgmeId", "website", "contact"],
  },
  { id: "also-known", title: "Also known", fields: ["change", "remark"] },
] as const satisfies readonly FieldGroup[];

export type GroupId = (typeof FIELD_GROUPS)[number]["id"];

/** A program's fields by group. A field that no group names stands in the last one, so that none is lost. */
export function groupFields(fields: readonly FieldView[]): Readonly<Record<GroupId, readonly FieldView[]>> {
  const byField = new Map(fields.map((view) => [view.field, view]));
  const named = new Set<FactField>(FIELD_GROUPS.flatMap((group) => group.fields));
  const rest = FIELDS_IN_ORDER.filter((field) => !named.has(field));
  const groups = FIELD_GROUPS.map(({ id, fields: ids }) => {
    const all: readonly FactField[] = id === "also-known" ? [...ids, ...rest] : ids;
    return [id, all.flatMap((field) => byField.get(field) ?? [])] as const;
  });
  return Object.fromEntries(groups) as unknown as Record<GroupId, readonly FieldView[]>;
}
