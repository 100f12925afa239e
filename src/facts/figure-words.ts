import { thousands } from "../engine/counted.ts";
import { dayInWords } from "./date-words.ts";

/** A figure's value as a sentence says it: "56.4%", "$11", "12,387", "January 26, 2022". The noun is the sentence's own. */
export function figureInWords({ value, unit }: { value: number | string; unit: string }): string {
  if (unit === "date") return dayInWords(String(value));
  if (typeof value === "string") return value.replace(/\.$/, "");
  if (unit === "percent") return `${value}%`;
  const digits = thousands(value);
  return unit === "usd" ? `$${digits}` : digits;
}

/** With its unit, to stand alone: "180 days", "1 year", "$674". */
export function figureWithUnit(figure: { value: number | string; unit: string }): string {
  const { value, unit } = figure;
  const words = figureInWords(figure);
  if (typeof value === "string" || unit === "percent" || unit === "usd") return words;
  return `${words} ${value === 1 ? unit.replace(/s$/, "") : unit}`;
}
