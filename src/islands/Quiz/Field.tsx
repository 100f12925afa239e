import type { Profile } from "../../engine/profile.ts";
import { PROFILE_FIELDS } from "../../engine/profile-fields.ts";
import { unsureOf } from "../../engine/work-kinds.ts";
import { NAMES_OF, optionWords } from "../../stores/answer-words.ts";
import { answer } from "../../stores/profile.ts";
import { type FieldWords, fieldWords } from "../../stores/quiz-fields.ts";
import { leastOf } from "../../stores/quiz-flow.ts";
import type { QuizProblem } from "../../stores/quiz-problems.ts";
import type { Option, Options } from "../shared/names.ts";
import { CheckList } from "./CheckList.tsx";
import { MonthField } from "./MonthField.tsx";
import { NumberField } from "./NumberField.tsx";
import { OrderedList } from "./OrderedList.tsx";
import { PickField } from "./PickField.tsx";
import { RadioList } from "./RadioList.tsx";

/** An answer's control, with the answers so far. */
export interface FieldProps {
  readonly field: keyof Profile;
  /** The question asks for nothing else, so its legend is the field's. */
  readonly isAlone: boolean;
  readonly profile: Profile;
  readonly problems: readonly QuizProblem[];
  readonly options: Options;
}

/** The control that fits the kind of answer. */
export function AnswerField({ field, isAlone, profile, problems, options }: FieldProps) {
  const kind = PROFILE_FIELDS[field];
  const words = fieldWords(field);
  const set = (value: unknown) => answer(field, value as Profile[typeof field]);
  const shared = { field, words, problems, isAlone };
  const value = profile[field];
  switch (kind.kind) {
    case "number":
      return words.pick ? (
        <PickField
          {...shared}
          least={leastOf(field, profile)}
          value={value as number | undefined}
          onPick={set}
        />
      ) : (
        <NumberField {...shared} value={value as number | undefined} />
      );
    case "choice":
      return (
        <RadioList
          {...shared}
          {...toRadios(kind.options, words.rare)}
          value={value as string | undefined}
          {...(field === "workStatus" && { note: unsureOf(profile.workStatus).trim() })}
          onChoose={set}
        />
      );
    case "month":
      return <MonthField {...shared} value={value as string | undefined} onPick={set} />;
    case "yes-no":
      return (
        <RadioList
          {...shared}
          value={value === undefined ? undefined : String(value)}
          options={[
            { id: "true", name: "Yes" },
            { id: "false", name: "No" },
          ]}
          onChoose={(chosen) => set(chosen === undefined ? undefined : chosen === "true")}
        />
      );
    case "choices":
      return (
        <CheckList
          {...shared}
          value={value as readonly string[] | undefined}
          options={toOptions(kind.options)}
          onChange={set}
        />
      );
    case "ids": {
      const listed = options[NAMES_OF[field] ?? "regions"];
      // What each region holds is told once, where the visitor first chooses among them.
      const list = kind.ordered ? listed : listed.map(({ about: _, ...option }) => option);
      const List = kind.ordered ? OrderedList : CheckList;
      return (
        <List
          {...shared}
          // Regions stand folded where they are asked for beside something else.
          isFolded={listed === options.regions && !isAlone}
          value={value as readonly string[] | undefined}
          options={list}
          onChange={set}
        />
      );
    }
  }
}

/** The options of a choice; those that few choose apart. */
function toRadios(ids: readonly string[], rare: FieldWords["rare"]) {
  if (!rare) return { options: toOptions(ids) };
  return {
    options: toOptions(ids.filter((id) => !rare.options.includes(id))),
    rare: { summary: rare.summary, options: toOptions(rare.options) },
  };
}

function toOptions(ids: readonly string[]): readonly Option[] {
  return ids.map((id) => ({ id, name: optionWords(id) }));
}
