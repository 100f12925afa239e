/**
 * The value of written arithmetic: numbers, + - * /, parentheses and spaces. Golden personas write each expected figure as the sum that
 * gives it, and the sum is worked out here, by none of the engine's code.
 */
export function evaluate(text: string): number {
  const tokens = text.match(/\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? [];
  let at = 0;

  const sum = (): number => {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "-") value += tokens[at++] === "+" ? product() : -product();
    return value;
  };
  const product = (): number => {
    let value = term();
    while (tokens[at] === "*" || tokens[at] === "/")
      value = tokens[at++] === "*" ? value * term() : value / term();
    return value;
  };
  const term = (): number => {
    const token = tokens[at++];
    if (token === "-") return -term();
    if (token === "(") {
      const value = sum();
      if (tokens[at++] !== ")") throw new Error(`A parenthesis is not closed: ${text}`);
      return value;
    }
    if (token === undefined || !/^\d/.test(token))
      throw new Error(`No number at "${token ?? "the end"}": ${text}`);
    return Number(token);
  };

  const value = sum();
  if (at < tokens.length) throw new Error(`What follows is no arithmetic, "${tokens[at]}": ${text}`);
  return value;
}
