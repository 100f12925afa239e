import { createElement, useEffect } from "react";
import { startListButtons } from "./list-button.ts";

/** The list button of every page, in React's own; in a row of many it says less. */
export function ListToggle({
  id,
  name,
  isCompact = false,
}: {
  readonly id: string;
  readonly name: string;
  readonly isCompact?: boolean;
}) {
  useEffect(startListButtons, []);
  return createElement("list-button", {
    program: id,
    name,
    small: "",
    ...(isCompact && { compact: "" }),
    className: "no-print",
  });
}
