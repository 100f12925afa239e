/** Which files the data set has; a page hands it over. */
export interface Shards {
  /** Address of their folder, with its slash. */
  readonly folder: string;
  /** The specialties that have one, each with the first digits of its programs' ACGME numbers. */
  readonly specialties: readonly (readonly [id: string, acgmePrefix: string])[];
  /**
   * The build of the page: only files of the same one have lists of facts that were numbered by its own engine. Absent where a page reads few
   * programs, and weighs them itself.
   */
  readonly build?: string;
}

/** The name of the file that all specialties share. */
export const COMMON = "common";

/** Address of a specialty's file, or of the common one (`COMMON`). */
export function shardAddress({ folder }: Pick<Shards, "folder">, name: string): string {
  return `${folder}${name}.json`;
}

/** Ids of all specialties that have a file. */
export function allShards({ specialties }: Shards): readonly string[] {
  return specialties.map(([id]) => id);
}
