/** The programs, specialties and states of our data, as plain rows that can be sent to a worker. */
export interface KnownRows {
  readonly programs: readonly {
    readonly id: string;
    readonly acgmeId: string | null;
    readonly name: string;
    readonly specialty: string;
    readonly city: string;
  }[];
  readonly specialties: readonly {
    readonly id: string;
    readonly words: readonly string[];
    readonly acgmePrefix: string | null;
  }[];
  readonly states: readonly { readonly id: string; readonly name: string }[];
}

interface Asked {
  readonly id: string;
  readonly acgmeId: string | null;
  readonly name: string;
  readonly specialty: string;
  readonly city: string;
}

export interface KnownPrograms {
  /** The program that a row means: by id, else by number, else by name; undefined = none of ours. */
  find(asked: Asked): KnownRows["programs"][number] | "several" | undefined;
  /** Our id of a specialty, or the words as they are. */
  specialty(words: string, acgmeId: string | null): string;
  /** Our id of a state, or the words as they are. */
  state(words: string): string;
}

export function indexKnown({ programs, specialties, states }: KnownRows): KnownPrograms {
  const byId = new Map(programs.map((program) => [program.id, program]));
  const byAcgme = new Map(programs.flatMap((one) => (one.acgmeId ? [[one.acgmeId, one] as const] : [])));
  const byName = new Map<string, (typeof programs)[number][]>();
  for (const program of programs) {
    const same = byName.get(plain(program.name));
    if (same) same.push(program);
    else byName.set(plain(program.name), [program]);
  }
  const specialtyOf = new Map(
    specialties.flatMap(({ id, words }) => [id, ...words].map((word) => [plain(word), id] as const)),
  );
  const byPrefix = new Map(
    specialties.flatMap(({ id, acgmePrefix }) => (acgmePrefix ? [[acgmePrefix, id] as const] : [])),
  );
  const stateOf = new Map(
    states.flatMap(({ id, name }) => [id, name].map((word) => [plain(word), id] as const)),
  );
  const toSpecialty = (words: string) => specialtyOf.get(plain(words));
  return {
    find({ id, acgmeId, name, specialty, city }) {
      const known = byId.get(id);
      if (known) return known;
      if (acgmeId) return byAcgme.get(acgmeId);
      if (name === "" || id !== "") return undefined;
      const same = (byName.get(plain(name)) ?? []).filter(
        (one) =>
          (toSpecialty(specialty) ?? one.specialty) === one.specialty &&
          (city === "" || plain(city) === plain(one.city)),
      );
      return same.length > 1 ? "several" : same[0];
    },
    specialty: (words, acgmeId) =>
      toSpecialty(words) ?? (words.trim() || byPrefix.get(acgmeId?.slice(0, 3) ?? "") || ""),
    state: (words) => stateOf.get(plain(words)) ?? words.trim(),
  };
}

function plain(words: string): string {
  return words
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
