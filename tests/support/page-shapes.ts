/**
 * What a validator of HTML may look at in a page, said as a set of shapes: pages of one template differ in words and numbers, seldom in
 * these. A page whose every shape stands in pages that were found valid is valid by the same rules.
 *
 * A shape is an element with its attributes, all that it stands in, what it holds in order, and how it is related to the rest of its page:
 * what refers to its id and what it refers to, the heading before it, whether its id, name or landmark is there twice. Words become "t"; the
 * marks in them that a rule may look at stay. What this reader does not understand is a shape of its own.
 */

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|path|circle|rect|line|use)$/;
const CODE = /^(?:script|style)$/;
const RAW = /^(?:script|style|textarea|title)$/;
const TOKEN =
  /<!--(?:.*?)-->|<!doctype html>|<(\/?)([a-z][\w-]*)((?:\s+[^\s=<>"'/]+(?:="[^"]*")?)*)\s*(\/?)>/gis;
const ATTRIBUTE = /([^\s=<>"'/]+)(?:="([^"]*)")?/g;
const REFERENCES =
  /^(?:for|list|headers|form|popovertarget|commandfor|aria-(?:labelledby|describedby|controls|owns|details|activedescendant))$/;
const LANDMARK = /^(?:header|nav|main|aside|footer|section|form|search)$/;
/** Values that a rule may compare with a list of its own. Of all others the marks are enough. */
const VERBATIM =
  /^(?:class|role|type|rel|as|media|lang|charset|http-equiv|property|scope|method|tabindex|autocomplete|inputmode|loading|decoding|aria-(?:hidden|live|pressed|expanded|current|haspopup|sort|modal|atomic|busy|checked|selected|disabled|level|valuemin|valuemax|valuenow))$/;
/** The rule on long titles has a limit, a whole number of these. */
const TITLE_STEP = 50;
const PLAIN = /^[\w\s.,:;!?'’“”()/–-]*$/;
const MARKS = /&[#\w]*;?|[^\p{L}\p{N}\s.,:;!?'’“”()/–-]/gu;

interface Node {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string | undefined>;
  /** Its own beginning within all that it stands in, by number. */
  readonly place: number;
  readonly holds: string[];
  readonly before: string;
}

/** All shapes of a page. */
export function shapesOf(html: string): Set<string> {
  const { nodes, strange } = read(html);
  const uses = new Map<string, Set<string>>();
  const ids = new Map<string, Node[]>();
  const landmarks = new Map<string, number>();
  const names = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const node of nodes) {
    const id = node.attributes.get("id");
    if (id !== undefined) ids.set(id, [...(ids.get(id) ?? []), node]);
    for (const [name, value = ""] of node.attributes)
      if (REFERENCES.test(name))
        for (const used of value.split(/\s+/)) {
          const by = uses.get(used) ?? new Set();
          uses.set(used, by.add(`${node.tag} ${name}`));
        }
    const landmark = landmarkOf(node);
    if (landmark) for (const key of landmark) count(landmarks, key);
    const control = node.attributes.get("name");
    if (control !== undefined && node.tag !== "meta") count(names, control);
  }
  const shapes = new Set(strange);
  for (const node of nodes) {
    const related: string[] = [];
    const id = node.attributes.get("id");
    if (id !== undefined)
      related.push(`id ${ids.get(id)?.length} ${[...(uses.get(id) ?? [])].sort().join()}`);
    for (const [name, value = ""] of node.attributes)
      if (REFERENCES.test(name))
        related.push(
          `${name} ${value
            .split(/\s+/)
            .map(
              (used) =>
                ids
                  .get(used)
                  ?.map(({ tag }) => tag)
                  .join("+") ?? "none",
            )
            .join()}`,
        );
    const landmark = landmarkOf(node);
    if (landmark) related.push(landmark.map((key) => Math.min(landmarks.get(key) ?? 0, 2)).join());
    const control = node.attributes.get("name");
    if (control !== undefined && node.tag !== "meta") related.push(`name ${names.get(control)}`);
    shapes.add(`${node.place} ${node.before}[${related.join(";")}](${node.holds.join()})`);
  }
  return shapes;
}

/** Kinds of landmark in a page, and each with its name. */
function landmarkOf({ tag, attributes }: Node): readonly string[] | undefined {
  const kind = attributes.get("role") ?? (LANDMARK.test(tag) ? tag : undefined);
  if (kind === undefined) return undefined;
  const name = attributes.get("aria-label") ?? attributes.get("aria-labelledby");
  return [kind, `${kind} ${name ?? ""}`];
}

function read(html: string): { readonly nodes: readonly Node[]; readonly strange: readonly string[] } {
  const nodes: Node[] = [];
  const strange: string[] = [];
  const open: Node[] = [{ tag: "", attributes: new Map(), place: 0, holds: [], before: "" }];
  const hold = (one: string) => {
    const { holds } = open.at(-1) as Node;
    // A list of three is made as one of thirty.
    if (holds.at(-1) !== one) holds.push(one);
  };
  const text = (words: string) => {
    if (words.trim() !== "") hold(marksIn(words));
    if (/[<>]/.test(words)) strange.push(`not understood: ${words}`);
  };
  let at = 0;
  let heading = "";
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(html); token; token = TOKEN.exec(html)) {
    text(html.slice(at, token.index));
    at = TOKEN.lastIndex;
    const [whole, closes, tag, attributesText = "", closed] = token;
    if (tag === undefined) {
      hold(whole.slice(0, 4));
      continue;
    }
    const parent = open.at(-1) as Node;
    if (closes) {
      if (parent.tag === tag) open.pop();
      else strange.push(`</${tag}> in <${parent.tag}>`);
      continue;
    }
    const attributes = new Map<string, string | undefined>();
    const own = [tag];
    for (const [, name = "", value] of attributesText.matchAll(ATTRIBUTE)) {
      if (attributes.has(name)) strange.push(`${tag} ${name} twice`);
      attributes.set(name, value);
      own.push(
        value === undefined
          ? name
          : `${name}=${VERBATIM.test(name) || (name === "name" && tag === "meta") ? value : marksIn(value)}`,
      );
    }
    hold(tag);
    const node = {
      tag,
      attributes,
      place: placeOf(`${parent.place}>${own.join(" ")}`),
      holds: [],
      before: heading,
    };
    nodes.push(node);
    if (/^h[1-6]$/.test(tag)) heading = tag;
    if (closed || VOID.test(tag)) continue;
    open.push(node);
    if (!RAW.test(tag)) continue;
    const end = html.indexOf(`</${tag}>`, at);
    const raw = html.slice(at, end);
    const length = tag === "title" ? Math.ceil(raw.replace(/&[#\w]+;/g, "&").length / TITLE_STEP) : "";
    hold(CODE.test(tag) ? raw.trim() && "code" : `${length}${marksIn(raw)}`);
    at = TOKEN.lastIndex = end;
  }
  text(html.slice(at));
  if (open.length > 1) strange.push(`not closed: ${open.map(({ tag }) => tag).join()}`);
  return { nodes, strange };
}

/** Beginnings within beginnings, each text once: whole, they would be as long as the pages. */
const places = new Map<string, number>();

function placeOf(text: string): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, places.size + 1);
  return places.size;
}

/** Words without their letters and digits; a reference to a character keeps its name. */
function marksIn(words: string): string {
  if (words.trim() === "") return "";
  // An address is of another kind with another scheme.
  const [scheme = ""] = /^[a-z]+:/.exec(words) ?? [];
  if (PLAIN.test(words)) return `${scheme}t`;
  return `${scheme}t${[...new Set(words.match(MARKS))].sort().join("")}`;
}
