import type { Content, Specialty } from "../../src/content/content.ts";
import { nameKey } from "../../src/identity/name-keys.ts";
import { specialtyInId } from "../../src/identity/specialty-in-id.ts";
import { institutionOf } from "./find-sponsor.ts";
import type { ListRow } from "./list-rows.ts";
import { listingOf } from "./listing.ts";
import { Question } from "./question.ts";
import { FreeIds, slug, toJson } from "./record-text.ts";

/** Where a row belongs. */
export interface Belonging {
  readonly city: { readonly id: string; readonly name: string };
  readonly sponsor: string;
}

/** Makes the programs of rows. */
export class ProgramRecords {
  readonly #content: Content;
  readonly #source: string;
  readonly #ids: FreeIds;
  /** The state in which each name is. */
  readonly #names: Map<string, string | undefined>;
  readonly #namesakes: ReadonlyMap<string, readonly ListRow[]>;

  /** `rows` are all of the list, for names that it gives to several; `source` is the list's id among our sources. */
  constructor(content: Content, source: string, rows: readonly ListRow[]) {
    this.#content = content;
    this.#source = source;
    this.#ids = new FreeIds(content.programs.keys());
    this.#names = new Map(
      [...content.programs.values()].map(({ name, city }) => [
        nameKey(name),
        content.cities.get(city)?.state,
      ]),
    );
    this.#namesakes = Map.groupBy(rows, nameAndSpecialty);
  }

  /** Adds the record of the row to `own`. */
  write(row: ListRow, { city, sponsor }: Belonging, own: Map<string, string>): void {
    const specialty = this.#specialtyOf(row);
    const start = `${sponsor}-${specialty.id}`;
    const there = `${start}-${slug(city.name)}`;
    const full = `${there}-${row.acgmeId.slice(-4)}`;
    const ids = [...new Set([...(sponsor.includes(slug(city.name)) ? [start] : []), there, full])];
    const wrong = ids.find((id) => specialtyInId(id, [...this.#content.specialties.keys()]) !== specialty.id);
    if (wrong !== undefined)
      throw new Question(`the address "${wrong}" would name another specialty: write this record by hand.`);
    const id = this.#ids.take(...ids);
    if (id === undefined) throw new Question(`the address "${full}" is taken: write this record by hand.`);
    const { isMilitary, ...listing } = listingOf(row);
    const others = (this.#namesakes.get(nameAndSpecialty(row)) ?? []).filter((one) => one !== row);
    const namesakes = [...new Set(others.map(({ city, state }) => `${city}, ${state}`))].sort();
    const record = {
      acgmeId: row.acgmeId,
      name: this.#nameOf(row, specialty.name, city.name),
      aliases: [],
      specialty: specialty.id,
      sponsor,
      city: city.id,
      listing: {
        status: listing.status,
        source: this.#source,
        name: row.name,
        ...(namesakes.length > 0 && { namesakes }),
        ...(listing.note && { note: listing.note }),
      },
      ...(isMilitary && { military: true }),
      facts: {},
    };
    own.set(`content/programs/${row.state.toLowerCase()}/${id}.json`, toJson(record));
  }

  #specialtyOf({ acgmeId, specialty }: ListRow): Specialty {
    const ours = [...this.#content.specialties.values()];
    const found = ours.find(({ acgmePrefix }) => acgmePrefix === acgmeId.slice(0, 3));
    if (!found)
      throw new Question(`no specialty of content/specialties/ has numbers like this (${specialty}).`);
    if (![found.id, found.name, ...found.aliases].map(nameKey).includes(nameKey(specialty)))
      throw new Question(`its number is one of ${found.name}, and the list says ${specialty}.`);
    return found;
  }

  /** Institution, specialty and city, each once; of two alike, the later one with its state or the end of its number. */
  #nameOf(row: ListRow, specialty: string, city: string): string {
    const institution = institutionOf(row.name)
      .replaceAll(/\s*\(([^()]*)\)/g, (aside, words: string) =>
        [city, row.city].map(nameKey).includes(nameKey(words)) ? "" : aside,
      )
      .replace(/\s*\/\s*/g, "/")
      .trim();
    const says = nameKey(institution).includes(nameKey(specialty));
    const plain = `${says ? institution : `${institution} ${specialty}`}, ${city}`;
    const key = nameKey(plain);
    const name = !this.#names.has(key)
      ? plain
      : this.#names.get(key) === row.state
        ? `${plain} (${row.acgmeId.slice(-4)})`
        : `${plain}, ${row.state}`;
    this.#names.set(nameKey(name), row.state);
    return name;
  }
}

function nameAndSpecialty({ name, specialty }: ListRow): string {
  return `${nameKey(name)}: ${specialty}`;
}
