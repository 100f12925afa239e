/** A list in which each thing stands once; `add` gives its place. */
export class Distinct<T> {
  readonly list: T[] = [];
  readonly #places = new Map<string, number>();

  add(value: T): number {
    const key = JSON.stringify(value);
    const place = this.#places.get(key) ?? this.list.push(value) - 1;
    this.#places.set(key, place);
    return place;
  }
}
