import SAY from "../../../content/words/cards.json" with { type: "json" };
import { dayInWords } from "../../facts/date-words.ts";
import { policyHash } from "../../site/policy-hash.ts";
import { fill } from "../../words/fill.ts";

/** A row of a card: what is asked, and what its pages say, with the date of the page. */
export interface CardRow {
  readonly label: string;
  readonly words: string;
  readonly date: string | null;
}

/** What a card for other sites says. */
export interface Card {
  readonly title: string;
  readonly place: string;
  readonly rows: readonly CardRow[];
  /** The page with everything, whole. */
  readonly url: string;
  /** The newest day on which a page was read. */
  readonly asOf: string;
}

const STYLE =
  "body{font:16px/1.4 system-ui,sans-serif;margin:0;padding:12px 16px;color:#1d2117;background:#fbfbf6;border:1px solid #767a6b;border-radius:8px}h1{font-size:1.1em;margin:0}p{margin:.3em 0}dl{display:grid;grid-template-columns:auto 1fr;gap:.2em .8em;margin:.5em 0}dt{font-weight:600}dd{margin:0}small{color:#4c5145}a{color:#24532b}@media(prefers-color-scheme:dark){body{color:#eceee4;background:#171a14;border-color:#8b907f}small{color:#b9beaf}a{color:#a9d6a4}}";
/** The card may load nothing and run nothing; its one style is known by its hash. */
const POLICY = `default-src 'none'; style-src '${policyHash(STYLE)}'; base-uri 'none'; form-action 'none'`;

/** A card for other sites to frame: no script, no font, no picture, one file. Its links open beside the frame, for our other pages let no frame show them. */
export function cardHtml({ title, place, rows, url, asOf }: Card): string {
  const href = plain(url);
  const link = (words: string) => `<a href="${href}" target="_blank" rel="noopener">${words}</a>`;
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${href}"><title>${plain(title)} · Whole File</title><style>${STYLE}</style></head>`,
    `<body data-kind="embed"><main><h1>${link(plain(title))}</h1><p>${plain(place)}</p><dl>`,
    ...rows.map(
      ({ label, words, date }) =>
        `<dt>${plain(label)}</dt><dd>${plain(words)}${date ? ` <small>(${plain(date)})</small>` : ""}</dd>`,
    ),
    `</dl><p><small>${plain(fill(SAY.card.byThePagesThatWhole, { day: dayInWords(asOf) }))} ${link(plain(SAY.card.sourcesDatesAndTheRest))}.</small></p>`,
    `</main></body></html>\n`,
  ].join("");
}

function plain(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
