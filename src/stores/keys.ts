/** Every key of the page storage that this site keeps starts with this. */
export const KEY_PREFIX = "whole-file";

/** Of the visitor's list of programs. */
export const LIST_KEY = `${KEY_PREFIX}:list:v1`;

/** Of the visitor's answers in the quiz. */
export const PROFILE_KEY = `${KEY_PREFIX}:profile:v1`;

/** Of the rank list in the making; the list's page saves its text without reading it. */
export const RANK_KEY = `${KEY_PREFIX}:rank:v1`;

/** Of the visitor's list of unfilled programs, which NRMP forbids to share: it goes into no file that this site makes. */
export const SOAP_KEY = `${KEY_PREFIX}:soap:v1`;

/** Of the visitor's own words for interviews: prepared answers and notes of the evening. */
export const BRIEF_KEY = `${KEY_PREFIX}:brief:v1`;

/** Of what programs told the visitor. */
export const OWN_ANSWERS_KEY = `${KEY_PREFIX}:own-answers:v1`;

/** Of answers that an adviser keeps under names, which go into no file that this site makes. */
export const STUDENTS_KEY = `${KEY_PREFIX}:students:v1`;
