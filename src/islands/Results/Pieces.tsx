import type { CSSProperties, ReactNode } from "react";

/** Items of one list: few enough to be laid out within a frame on a slow phone, enough that 2,000 of them are few lists to look after. */
const OF = 16;

/** A list so short is drawn with what it stands in, such as the programs of one institution among hundreds. */
const FEW = 4;

interface Props<Item> {
  readonly as: "ol" | "ul";
  readonly className: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

/**
 * A list that may be 2,000 items long, as lists of a few: those out of sight are not drawn, and while one scrolls the browser asks each
 * list, not each item, whether it is in sight.
 */
export function Pieces<Item>({ as: List, className, items, children }: Props<Item>) {
  const isDrawnApart = items.length > FEW;
  const pieces = Array.from({ length: Math.ceil(items.length / OF) }, (_, at) =>
    items.slice(at * OF, (at + 1) * OF),
  );
  return pieces.map((piece, at) => (
    <List
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is a place in the list, whichever items stand there.
      key={at}
      className={isDrawnApart ? `${className} piece` : className}
      start={List === "ol" && at > 0 ? at * OF + 1 : undefined}
      style={{ "--items": piece.length } as CSSProperties}
    >
      {piece.map(children)}
    </List>
  ));
}
