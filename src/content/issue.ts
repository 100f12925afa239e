/** One thing that is wrong with the content, where it is, and what was expected. */
export interface Issue {
  /** From the project's root: `content/programs/ca/x.json`. */
  readonly file: string;
  /** Where in the record: `["facts", "visaJ1", 0, "source"]`. Absent when the whole file is meant. */
  readonly path?: readonly (string | number)[];
  /** Line in the file, from 1, where one is known. */
  readonly line?: number;
  readonly message: string;
}
