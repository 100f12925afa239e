/** Every key of the page storage that this site keeps starts with this. */
export const KEY_PREFIX = "whole-file";
