/** "1 program", "2,752 programs". */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}

/** "2,752", "1,234.5". By hand, for the first number that a browser writes by its own tables costs a slow phone 60 ms. */
export function thousands(value: number): string {
  const text = String(value);
  return text.length < 4 ? text : text.replace(/\d+/, (whole) => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ","));
}

/** "$1,234" */
export function dollars(amount: number): string {
  return `$${thousands(amount)}`;
}
