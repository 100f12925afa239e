/** How each criterion rules and weighs, in prose, stands on the method page alone: browsers get the code without it. */

const CRITERIA = /\/src\/engine\/(?:gates|preferences)\/[^/]+\.ts$/;
/** A property of the criterion itself, which stands two spaces in. */
const PROSE = /^( {2}(?:rule|reason):)\s+"(?:[^"\\]|\\.)*",$/gm;

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
      filter: { id: CRITERIA },
      handler: (code) => ({ code: withoutProse(code), map: null }),
    },
  };
}
