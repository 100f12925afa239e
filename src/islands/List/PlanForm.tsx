import SAY from "../../../content/words/list.json" with { type: "json" };
import { fillNodes } from "../shared/fill-nodes.ts";
import { Tick } from "../shared/Tick.tsx";
import { useListView } from "./view.ts";

/** What the visitor asks of a plan: so many programs, or what so many dollars buy. */
export interface PlanWishes {
  readonly kind: "number" | "budget";
  readonly number: number;
  readonly budget: number;
  /** "all", "mine" (the quiz's places) or a region. */
  readonly start: string;
  readonly withStep: boolean;
  readonly openFirst: boolean;
}

const MOST_PROGRAMS = 300;
const MOST_USD = 20_000;

/** How many or how much, where first, and whether steps will be taken. */
export function PlanForm({
  wishes,
  onChange,
}: {
  readonly wishes: PlanWishes;
  readonly onChange: (wishes: PlanWishes) => void;
}) {
  const { options, profile, links } = useListView();
  const change = (difference: Partial<PlanWishes>) => onChange({ ...wishes, ...difference });
  const nameOf = (id: string) => options.regions.find((region) => region.id === id)?.name ?? id;
  const places = profile.places ?? [];
  const specialties = (profile.specialties ?? []).map(
    (id) => options.specialties.find((one) => one.id === id)?.name ?? id,
  );
  return (
    <form className="plan-form no-print" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="plan-goal">
        <legend className="field-label">{SAY.planForm.fillTheListUpTo}</legend>
        <label className="choice">
          <input
            type="radio"
            name="goal"
            checked={wishes.kind === "number"}
            onChange={() => change({ kind: "number" })}
          />
          <span>{SAY.planForm.aNumberOfPrograms}</span>
        </label>
        <label className="choice">
          <input
            type="radio"
            name="goal"
            checked={wishes.kind === "budget"}
            onChange={() => change({ kind: "budget" })}
          />
          <span>{SAY.planForm.whatMyMoneyPaysFor}</span>
        </label>
      </fieldset>
      {wishes.kind === "number" ? (
        <NumberInput
          label={SAY.planForm.programsInAll}
          value={wishes.number}
          most={MOST_PROGRAMS}
          onChange={(number) => change({ number })}
        />
      ) : (
        <NumberInput
          label={SAY.planForm.usDollarsInAllWithToken}
          value={wishes.budget}
          most={MOST_USD}
          onChange={(budget) => change({ budget })}
        />
      )}
      <label>
        <span className="field-label">{SAY.planForm.places}</span>
        <select
          className="field"
          value={wishes.start}
          onChange={({ target }) => change({ start: target.value })}
        >
          {places.length > 0 && (
            <option value="mine">
              {fillNodes(SAY.planForm.myPlacesFirst, { nameOf: places.map(nameOf).join(", ") })}
            </option>
          )}
          {options.regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {fillNodes(SAY.planForm.first, { name })}
            </option>
          ))}
          <option value="all">{SAY.planForm.everywhereAtOnce}</option>
        </select>
      </label>
      {wishes.start !== "all" && (
        <Tick isOn={wishes.openFirst} onTurn={(openFirst) => change({ openFirst })}>
          {SAY.planForm.openAnywhereFirst}
        </Tick>
      )}
      <Tick isOn={wishes.withStep} onTurn={(withStep) => change({ withStep })}>
        {SAY.planForm.alsoProgramsOneStepAway}
        <small>{SAY.planForm.onlyIfYouWillDoWhat}</small>
      </Tick>
      <p className="small quiet plan-specialties">
        {fillNodes(SAY.planForm.specialtiesTheyAndYourPlacesCome, {
          part: specialties.length > 0 ? specialties.join(", ") : "all",
          link: <a href={links.quiz}>{SAY.planForm.yourAnswers}</a>,
        })}
      </p>
    </form>
  );
}

function NumberInput({
  label,
  value,
  most,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <label>
      <span className="field-label">{label}</span>
      <input
        type="number"
        className="field field--number"
        inputMode="numeric"
        min={0}
        max={most}
        step={1}
        value={value}
        onChange={({ target }) =>
          onChange(Math.min(most, Math.max(0, Math.floor(Number(target.value) || 0))))
        }
      />
    </label>
  );
}
