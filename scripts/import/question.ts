/** A row that only a person can place. */
export class Question extends Error {}
