import { thousands } from "./thousands.ts";

/** "1 program", "516 programs". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}
