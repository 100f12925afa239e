import type { Content } from "../../src/content/content.ts";
import { STATES, type State } from "../../src/content/schemas/state.ts";
import { nameKey } from "../../src/identity/name-keys.ts";
import { findSponsor, sponsorNameIn } from "./find-sponsor.ts";
import type { ListRow } from "./list-rows.ts";
import { Question } from "./question.ts";
import { FreeIds, slug, toJson } from "./record-text.ts";

/** Makes the sponsors of rows: each institution once a state for all rows of a run. */
export class SponsorRecords {
  readonly #content: Content;
  readonly #made = new Map<string, readonly [id: string, text: string]>();
  readonly #ids: FreeIds;
  readonly #names: Set<string>;
  /** Names of institutions that several states have. */
  readonly #shared: ReadonlySet<string>;

  constructor(content: Content, rows: readonly ListRow[]) {
    this.#content = content;
    this.#ids = new FreeIds(content.sponsors.keys());
    this.#names = new Set([...content.sponsors.values()].map(({ name }) => nameKey(name)));
    const byName = Map.groupBy(rows, ({ name }) => nameKey(sponsorNameIn(name)));
    this.#shared = new Set(
      [...byName].flatMap(([key, all]) => (new Set(all.map(({ state }) => state)).size > 1 ? [key] : [])),
    );
  }

  /** The sponsor's id; a record that is new is added to `own`, what was joined by less than a whole name to `checks`. */
  sponsorOf(row: ListRow, own: Map<string, string>, checks: string[]): string {
    const found = findSponsor(row, this.#content);
    if (found.is === "several") throw new Question(`its sponsor is one of ${found.sponsors.join(", ")}.`);
    if (found.is === "part")
      checks.push(`${row.name}, ${row.city}, ${row.state}: joined with ${found.sponsor}`);
    if (found.is !== "none") return found.sponsor;
    const name = sponsorNameIn(row.name);
    const key = nameKey(name);
    const made = this.#made.get(`${key}, ${row.state}`) ?? this.#make(name, row.state as State);
    const [id, text] = made;
    this.#made.set(`${key}, ${row.state}`, made);
    own.set(`content/sponsors/${id}.json`, text);
    return id;
  }

  #make(name: string, state: State): readonly [id: string, text: string] {
    const key = nameKey(name);
    // A name that several states have says which one, whichever row comes first.
    const isShared = this.#shared.has(key) || this.#names.has(key);
    const full = `${slug(name)}-${state.toLowerCase()}`;
    const id = this.#ids.take(...(isShared ? [full] : [slug(name), full]));
    if (id === undefined)
      throw new Question(`the sponsor "${full}" is another institution: write this record by hand.`);
    const said = isShared ? { name: `${name} (${STATES[state]})`, aliases: [name] } : { name, aliases: [] };
    return [id, toJson({ ...said, kind: null, state, facts: {} })];
  }
}
