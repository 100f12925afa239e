import { ownValue } from "../engine/own-value.ts";
import { type ErasCost, erasCost, type Fees, marginalCost } from "./cost/index.ts";

/** Where programs of a specialty are applied to, as a page says; absent = no page says. */
export type Services = Readonly<Record<string, string | undefined>>;

/** The service of which we know prices. */
export const ERAS = "ERAS";

/** What a list costs. Nothing is left out in silence: what has no known price is named. */
export interface ListCost {
  /** Specialties that apply through ERAS, and those of which no page says (counted alike, and named in `assumed`). */
  readonly eras: ErasCost;
  readonly nrmpUsd: number;
  readonly totalUsd: number;
  /** Specialties of which no page that we read names the service. */
  readonly assumed: readonly string[];
  /** Specialties of another service, whose prices no page gives. */
  readonly unpriced: readonly {
    readonly specialty: string;
    readonly programs: number;
    readonly service: string;
  }[];
}

/** How many of each specialty, in the order in which they first come. */
export function countBySpecialty(
  programs: readonly { readonly specialty: string }[],
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { specialty } of programs) counts.set(specialty, (counts.get(specialty) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** What applying to this many programs of each specialty costs, with what everybody pays once. */
export function listCost(
  counts: Readonly<Record<string, number>>,
  { fees, services }: { fees: Fees; services: Services },
): ListCost {
  const entries = Object.entries(counts);
  const priced = entries.filter(([specialty]) => isPriced(specialty, services));
  const eras = erasCost(Object.fromEntries(priced), fees);
  const nrmpUsd = entries.some(([, count]) => count > 0) ? (fees.nrmp.registration ?? 0) : 0;
  return {
    eras,
    nrmpUsd,
    totalUsd: eras.total + nrmpUsd,
    assumed: priced
      .map(([specialty]) => specialty)
      .filter((specialty) => ownValue(services, specialty) === undefined),
    unpriced: entries
      .filter(([specialty, count]) => count > 0 && !isPriced(specialty, services))
      .map(([specialty, programs]) => ({
        specialty,
        programs,
        service: ownValue(services, specialty) ?? "",
      })),
  };
}

/** True when the price of applying in this specialty is known: ERAS's prices count where no page names the service. */
export function isPriced(specialty: string, services: Services): boolean {
  const service = ownValue(services, specialty);
  return service === undefined || service === ERAS;
}

/** What everybody pays once, whatever the number of programs. */
export function fixedUsd({ erasOnce, nrmp }: Fees): number {
  return erasOnce.reduce((sum, { amountUsd }) => sum + amountUsd, 0) + (nrmp.registration ?? 0);
}

/** What the first `count` programs of one specialty cost together. */
export function applicationsUsd(count: number, fees: Fees): number {
  return erasCost({ it: count }, { eras: fees.eras, erasOnce: [] }).total;
}

/** What the next program costs when `held` of its specialty are on the list; null when its price is not known. */
export function nextUsd(
  specialty: string,
  held: number,
  { fees, services }: { fees: Fees; services: Services },
): number | null {
  return isPriced(specialty, services) ? marginalCost(held, fees) : null;
}
