/** The specialty that a program's address names: the longest of those whose words stand in it. Every program's does; a rule sees to it. */
export function specialtyInId(id: string, specialties: readonly string[]): string | undefined {
  const named = specialties.filter((specialty) => `-${id}-`.includes(`-${specialty}-`));
  return named.sort((a, b) => b.length - a.length)[0];
}
