/**
 * The `_headers` file of static hosts: a path pattern on a line of its own, its headers indented below it.
 *
 *     /*
 *       X-Content-Type-Options: nosniff
 *
 * `*` stands for any characters. All rules that match apply; the values of two with the same header are joined, as
 * Cloudflare does.
 */

/** @typedef {{ pattern: string, headers: Record<string, string> }} HeaderRule */

/**
 * @param {string} text
 * @returns {HeaderRule[]}
 * @throws naming the line that is neither pattern, header, comment nor blank
 */
export function parseHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    const colon = content.indexOf(":");
    const rule = rules.at(-1);
    if (line.startsWith("/")) {
      rules.push({ pattern: content, headers: {} });
    } else if (/^\s/.test(line) && colon > 0 && rule) {
      rule.headers[content.slice(0, colon).trim().toLowerCase()] = content.slice(colon + 1).trim();
    } else {
      throw new Error(
        `_headers, line ${index + 1}: expected a path or an indented header, found "${content}".`,
      );
    }
  }
  return rules;
}

/**
 * The headers that the rules give to a path, names in lower case.
 * @param {HeaderRule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const headers = {};
  for (const rule of rules.filter(({ pattern }) => isMatch(pattern, path)))
    for (const [name, value] of Object.entries(rule.headers))
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  return headers;
}

/**
 * @param {string} pattern
 * @param {string} path
 */
function isMatch(pattern, path) {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(path);
}
