import { useListView } from "./view.ts";

export interface PlanWishes {
  readonly kind: "number" | "budget";
  readonly number: number;
  readonly budget: number;
  /** "all", "mine" (the quiz's places) or a region. */
  readonly start: string;
  readonly withStep: boolean;
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
        <legend className="field-label">Fill the list up to</legend>
        <label className="choice">
          <input
            type="radio"
            name="goal"
            checked={wishes.kind === "number"}
            onChange={() => change({ kind: "number" })}
          />
          <span>a number of programs</span>
        </label>
        <label className="choice">
          <input
            type="radio"
            name="goal"
            checked={wishes.kind === "budget"}
            onChange={() => change({ kind: "budget" })}
          />
          <span>what my money pays for</span>
        </label>
      </fieldset>
      {wishes.kind === "number" ? (
        <NumberInput
          label="Programs in all"
          value={wishes.number}
          most={MOST_PROGRAMS}
          onChange={(number) => change({ number })}
        />
      ) : (
        <NumberInput
          label="US dollars in all, with token, transcript and Match fee"
          value={wishes.budget}
          most={MOST_USD}
          onChange={(budget) => change({ budget })}
        />
      )}
      <label>
        <span className="field-label">Places</span>
        <select
          className="field"
          value={wishes.start}
          onChange={({ target }) => change({ start: target.value })}
        >
          {places.length > 0 && (
            <option value="mine">My places first ({places.map(nameOf).join(", ")})</option>
          )}
          {options.regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name} first
            </option>
          ))}
          <option value="all">Everywhere at once</option>
        </select>
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={wishes.withStep}
          onChange={({ target }) => change({ withStep: target.checked })}
        />
        <span>
          Also programs one step away
          <small>Only if you will do what is missing before they read your file.</small>
        </span>
      </label>
      <p className="small quiet plan-specialties">
        Specialties: {specialties.length > 0 ? specialties.join(", ") : "all"}. They and your places come from{" "}
        <a href={links.quiz}>your answers</a>.
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
