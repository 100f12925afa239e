import { expect, test } from "vitest";
import { isWall, toPageText } from "../../../src/cli/watch/page-text.ts";
import { fingerprint } from "../../../src/cli/watch/passages.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));
const page = (body: string, head = "") => `<html><head>${head}</head><body>${body}</body></html>`;

test.each([
  ["as the header says", bytes(page("<p>Señor</p>"), "latin1"), "text/html; charset=iso-8859-1"],
  ["as the page says", bytes(page("<p>Señor</p>", '<meta charset="windows-1252">'), "latin1"), "text/html"],
  ["where the header lies", bytes(page("<p>Señor</p>"), "latin1"), "text/html; charset=utf-8"],
  ["where the name is none", bytes(page("<p>Señor</p>")), "text/html; charset=klingon"],
  ["where nothing is said", bytes(page("<p>Señor</p>")), "text/html"],
])("letters are read %s", async (_, body, type) => {
  expect(await toPageText(body, type)).toContain("Señor");
});

test("menus, scripts and footers are no text of the page; tables and lists are", async () => {
  const text = await toPageText(
    bytes(
      page(
        "<nav>Menu</nav><script>var x=1</script><main><ul><li>Three letters.</li></ul><table><tr><td>Step 2</td><td>220</td></tr></table></main><footer>Foot</footer>",
      ),
    ),
    "text/html",
  );
  expect(text).toMatch(/Three letters\.[\s\S]*Step 2\s+220/);
  expect(text).not.toMatch(/Menu|var x|Foot/);
});

test("a page that is built to have no end is let go, before its reader is worn out by it", async () => {
  const read = (text: string) => toPageText(bytes(text), "text/html");
  for (const piece of [
    "<div>",
    "<table><tr><td>",
    "<ul><li>",
    "<b><i>",
    "<option>",
    "<a href=x>y</a>",
    "<br>",
  ])
    expect(await read(piece.repeat(150_000)), piece).toBeNull();
  // Signs of a script are no elements, nor is what stands in a comment; rows and paragraphs need no end.
  const script = `<script>${"if(a<b)c<d;'<div>';".repeat(5_000)}</script><!-- ${"<div>".repeat(5_000)} -->`;
  const rows = `<table>${"<tr><td>8<td>9".repeat(3_000)}</table>${"<p>One.".repeat(3_000)}`;
  expect(await read(page(`${script}<main>${rows}<p>We sponsor J-1 visas.</p></main>`))).toContain(
    "J-1 visas",
  );
});

test("a PDF is read", async () => {
  const text = await toPageText(new Uint8Array(Buffer.from(pdf("We sponsor J-1 visas."))), "application/pdf");
  expect(text).toContain("We sponsor J-1 visas.");
});

test("a wall is short and asks for something; a page that speaks of cookies is none", () => {
  expect(isWall("Please enable JavaScript and cookies to continue")).toBe(true);
  expect(
    isWall(`Cookies are required for our bake sale. ${"We train family physicians. ".repeat(100)}`),
  ).toBe(false);
});

test("a passage is its sentences, whatever their order, quotes, dashes and blanks", () => {
  const [a, b] = [
    "We sponsor J-1 visas.  No H-1B.\nOur residents say “hello”.",
    'Our residents say "hello".\n\nNo H-1B. We sponsor\u00a0J‑1 visas.',
  ].map((text) => fingerprint(text, ["visaJ1", "visaH1b"]));
  expect(a).toEqual(b);
  expect(fingerprint("We do not sponsor J-1 visas.", ["visaJ1"])).not.toEqual(
    fingerprint("We sponsor J-1 visas.", ["visaJ1"]),
  );
  expect(fingerprint("Nothing here.", ["visaJ1"])).toEqual({ visaJ1: null });
});

/** The smallest PDF that shows a line. */
function pdf(line: string): string {
  const stream = `BT /F1 12 Tf 20 100 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, place) => {
    const at = text.length;
    text += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const rows = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return `${text}xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
}
