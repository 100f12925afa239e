import { type NameList, squeezeWords } from "./names.ts";
import { findPlace } from "./vocabulary.ts";

/**
 * What visitors look for and the site does not have. A query for it is answered with what the site covers, not with
 * the nearest spelling ("Chico" for "Chicago"). A name that comes into the content is found before this is asked.
 */
const STATES = `Alabama, Alaska, Arkansas, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois,
  Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
  Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New York, North Carolina, North Dakota, Ohio,
  Oklahoma, Oregon, Pennsylvania, Puerto Rico, Rhode Island, South Carolina, South Dakota, Tennessee, Utah, Vermont,
  Virginia, Washington, West Virginia, Wisconsin, Wyoming`;
/** Cities with many programs for IMGs, and short forms that mean nothing else. */
const CITIES = `Atlanta, Baltimore, Boston, Bronx, Brooklyn, Buffalo, Chicago, Cleveland, Denver, Detroit, Las Vegas,
  Miami, Milwaukee, Minneapolis, New Orleans, Newark, NJ, NY, NYC, Orlando, Philadelphia, Pittsburgh, Portland,
  Queens, Reno, Salt Lake City, Seattle, St. Louis, Tampa`;
/** Other residencies, and fellowships, which are entered from another match. */
const SPECIALTIES = `Allergy, Cardiology, Child Neurology, Critical Care, Dentistry, Dermatology, Endocrinology, ENT,
  Gastroenterology, Genetics, Geriatrics, Hematology, Infectious Diseases, Interventional Radiology, Nephrology,
  Neurosurgery, Nuclear Medicine, Oncology, Ophthalmology, Otolaryngology, Physical Medicine, Plastic Surgery, PM&R,
  Preventive Medicine, Pulmonology, Radiation Oncology, Radiology, Rheumatology, Thoracic Surgery, Vascular Surgery`;

/** Hospitals of the armed forces whose residencies are in no list that we read, and places whose programs are in none. */
const ELSEWHERE = `BAMC, Brooke Army, Carl R Darnall, Darnall, David Grant, Eglin, Fort Belvoir, Guam, Madigan, National Capital Consortium, Naval Medical Center,
  SAUSHEC, Travis Air Force, US Virgin Islands, Walter Reed, Womack, Wright Patterson, Canada, Australia, United Kingdom`;

/** Longest first: "West Virginia" before "Virginia". */
const NAMES = [STATES, CITIES, SPECIALTIES, ELSEWHERE]
  .join(",")
  .split(",")
  .map((name) => name.replace(/\s+/g, " ").trim())
  .map((name) => ({ name, words: name.toLowerCase().replace(/\./g, "").split(/[ &]/) }))
  .sort((a, b) => b.words.length - a.words.length);

/** A name that is not covered, and where in the query it stands. */
export type NotCovered = { name: string; from: number; length: number };

/** @returns the first such name of the words that is no name of ours, or null */
export function findNotCovered(
  words: readonly string[],
  { names: { names } }: { readonly names: NameList },
): NotCovered | null {
  const isOurs = (form: string) => names[findPlace(names, form)] === form;
  for (const { name, words: wanted } of NAMES) {
    const from = words.findIndex((_, at) => wanted.every((word, i) => words[at + i] === word));
    if (from >= 0 && !squeezeWords(wanted).some(isOurs)) return { name, from, length: wanted.length };
  }
  return null;
}
