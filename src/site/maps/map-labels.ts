/** A dot with a name. */
export interface Dot {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a name stands, in the map's units, and which end of it `x` is. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters of the map's type are about this wide and high in its units. */
const LETTER = { width: 7.2, height: 13 };
const GAP = 4;
/** The largest dots are named even where that covers a smaller one. */
const ALWAYS_NAMED = 6;

/**
 * A place for each name, right, left, below or above its dot, so that none covers another name or leaves the area; null where there is none.
 * Earlier dots choose first. Only the names of the first few may cover other dots, where there is no free place.
 */
export function placeLabels(dots: readonly Dot[], area: { width: number; height: number }): (Label | null)[] {
  const circles = dots.map(({ x, y, radius }) => around(x, y, radius));
  const names: Box[] = [];
  return dots.map((dot, index) => {
    const others = circles.filter((_, at) => at !== index);
    const places = candidates(dot).map((label) => ({ label, box: boxOf(label, dot.text) }));
    const free = places.filter(
      ({ box }) => isInside(box, area) && !names.some((other) => overlaps(box, other)),
    );
    const clear = free.find(({ box }) => !others.some((other) => overlaps(box, other)));
    const chosen = clear ?? (index < ALWAYS_NAMED ? free[0] : undefined);
    if (!chosen) return null;
    names.push(chosen.box);
    return chosen.label;
  });
}

function isInside(
  { left, right, top, bottom }: Box,
  { width, height }: { width: number; height: number },
): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function candidates({ x, y, radius }: Dot): Label[] {
  const side = radius + GAP;
  const middle = y + LETTER.height / 3;
  return [
    { x: x + side, y: middle, anchor: "start" },
    { x: x - side, y: middle, anchor: "end" },
    { x, y: y + side + LETTER.height * 0.7, anchor: "middle" },
    { x, y: y - side, anchor: "middle" },
  ].map((label) => ({ ...label, x: Math.round(label.x), y: Math.round(label.y) }) as Label);
}

function boxOf({ x, y, anchor }: Label, text: string): Box {
  const width = text.length * LETTER.width;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LETTER.height * 0.8, bottom: y + LETTER.height * 0.25 };
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
