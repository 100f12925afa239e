/** The whole numbers in words of a page, in their order: "1,493 of 2,752 programs" has 1493 and 2752. */
export function numbersIn(words: string | null): number[] {
  return (words?.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(",", "")));
}

/** The one number that each of these texts is. */
export function eachNumber(texts: readonly string[]): number[] {
  return texts.map((text) => Number(text.replaceAll(",", "")));
}
