import { createElement, useEffect } from "react";
import { startListButtons } from "./list-button.ts";

/** The list button of every page, in React's own. */
export function ListToggle({ id, name }: { readonly id: string; readonly name: string }) {
  useEffect(startListButtons, []);
  return createElement("list-button", { program: id, name, small: "", className: "no-print" });
}
