/** "1 program", "516 programs". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}

/** "2,752". By hand, for the first number that a browser writes by its own tables costs a slow phone 60 ms. */
export function thousands(value: number): string {
  return Number.isInteger(value)
    ? String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ",")
    : value.toLocaleString("en-US");
}
