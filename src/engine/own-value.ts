/**
 * What a record holds under a key that a visitor may have made, such as a specialty of their own file. Never what every object inherits:
 * `constructor` and `__proto__` are words like any other.
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
