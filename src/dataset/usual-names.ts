/**
 * What most programs are called, made of names that travel anyway: only the others travel whole. `city` is left out where the sponsor's id
 * holds it already.
 */
export function usualId(sponsor: string, specialty: string, city?: string): string {
  return `${sponsor}-${specialty}${city === undefined ? "" : `-${city}`}`;
}

/** "Kern Medical Psychiatry, Bakersfield". The head is the sponsor's name or another one. */
export function usualName(head: string, specialty: string, city: string): string {
  return `${head} ${specialty}, ${city}`;
}
