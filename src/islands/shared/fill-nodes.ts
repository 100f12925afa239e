import { createElement, Fragment, type ReactNode } from "react";
import { type Filling, fillParts, type Template } from "../../words/fill.ts";

/** The sentence with its places filled, for React: values may be elements. */
export function fillNodes<T extends Template>(template: T, values: Filling<T, ReactNode>): ReactNode {
  return createElement(Fragment, null, ...fillParts<T, ReactNode>(template, values));
}
