import type { SeasonDate } from "../season/events.ts";
import type { Fees } from "./cost/index.ts";
import type { ReviewDay } from "./late.ts";
import type { Services } from "./list-cost.ts";
import type { SignalRule } from "./signals.ts";

/** A page as a list's words and files name it. */
export interface PageSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly shown: string | null;
}

/** What list and compare need beside the data set: prices, signals and dates of the season, words to find programs in a file. */
export interface ListOptions {
  readonly year: number;
  readonly fees: Fees;
  /** The prices that the list counts with, as their pages state them. */
  readonly prices: readonly {
    readonly id: string;
    readonly what: string;
    readonly amountUsd: number;
    readonly season: string;
    readonly confirmed: boolean;
    readonly note: string | null;
    readonly source: string;
  }[];
  readonly services: Services;
  readonly signals: readonly SignalRule[];
  readonly dates: readonly SeasonDate[];
  readonly review: ReviewDay | null;
  /** Every region, those with similar patients first. */
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly specialties: readonly { readonly id: string; readonly name: string }[];
  readonly passMark: number;
  /** What ERAS asks of geographic preferences, and how many divisions may be named. */
  readonly geography: {
    readonly words: string;
    readonly divisions: number | null;
    readonly source: string;
  } | null;
  /** Applications of the average IMG in an earlier season: a figure to hold the advice against. */
  readonly average: {
    readonly words: string;
    readonly value: number;
    readonly note: string | null;
    readonly source: string;
  } | null;
  /** The pages that all of these rest on. */
  readonly sources: Readonly<Record<string, PageSource>>;
}
