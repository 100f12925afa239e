/** Words that every object knows: in a visitor's file or address they are words like any other. */
export const INHERITED_WORDS: readonly string[] = [
  "__proto__",
  ...Object.getOwnPropertyNames(Object.prototype),
];
