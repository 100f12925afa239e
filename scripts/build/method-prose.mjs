/** How each criterion rules and weighs, and what puts a program into a group, in prose, stands on pages alone: browsers get the code without it. */

const HOLDS_PROSE = /\/(?:src\/engine\/(?:gates|preferences)\/[^/]+\.ts|content\/groups\/[^/]+\.json)$/;
/** A property of the criterion or of the group itself, which stands two spaces in. */
const PROSE = /^( {2}(?:(?:rule|reason):|"(?:rule|short)":))\s+"(?:[^"\\]|\\.)*",$/gm;

/** @param {string} code */
export function withoutProse(code) {
  return code.replace(PROSE, '$1 "",');
}

/** @returns {import("vite").Plugin} */
export function methodProse() {
  return {
    name: "method-prose",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "client",
    transform: {
      filter: { id: HOLDS_PROSE },
      handler: (code) => ({ code: withoutProse(code), map: null }),
    },
  };
}
