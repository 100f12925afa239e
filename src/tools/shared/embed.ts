import { find } from "../../islands/shared/dom.ts";
import { guarded } from "../../islands/shared/guard.ts";
import { findRoot, type StartTool, takeData } from "./start-here.ts";

/** The code of each tool: its folder is its id. */
const STARTS = import.meta.glob<{ readonly start: StartTool<never> }>("../*/start.ts");

const asked = new WeakSet<HTMLDetailsElement>();

/**
 * Puts the working part of a tool's own page into the box of a guide and starts it there. Nothing but that page, its styles and the tool's
 * code is asked for, and no answer goes with it. Opening the box again tries again what did not load.
 */
export async function embedTool(box: HTMLDetailsElement): Promise<void> {
  if (asked.has(box)) return;
  asked.add(box);
  const { embed: tool = "", page = "" } = box.dataset;
  const loaded = await Promise.all([readRoot(page, tool), STARTS[`../${tool}/start.ts`]?.()]).catch(
    () => null,
  );
  const [root, code] = loaded ?? [];
  if (!root || !code) {
    asked.delete(box);
    return;
  }
  const data = takeData(root);
  fitIn(root);
  find("[role=status]", HTMLElement, box).hidden = true;
  box.append(root);
  void guarded(root, () => code.start(root, data as never));
  if (location.hash.startsWith(`#${tool}=`)) box.scrollIntoView();
}

/** The root of the tool in its page. What answers in place of that page, such as the sign-in of a network, has none. */
async function readRoot(page: string, tool: string): Promise<HTMLElement> {
  const source = await readPage(page);
  const root = findRoot(source, tool);
  await addStyles(source);
  return root;
}

/** A page of ours as a document in which nothing runs. The pages' policy lets no script of ours turn text into markup, and this does not. */
function readPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () =>
      request.status === 200 && request.responseXML ? resolve(request.responseXML) : reject();
    request.onerror = reject;
    request.send();
  });
}

/** Adds the style sheets of the tool's page that the guide does not have: a tool is shown when they are there. */
async function addStyles(source: Document): Promise<void> {
  const here = new Set([...sheetsOf(document)].map((link) => link.getAttribute("href")));
  const missing = [...sheetsOf(source)].filter((link) => !here.has(link.getAttribute("href")));
  await Promise.all(
    missing.map(
      (link) =>
        new Promise((resolve, reject) => {
          link.onload = resolve;
          link.onerror = reject;
          document.head.append(link);
        }),
    ),
  );
}

function sheetsOf(page: Document): NodeListOf<HTMLLinkElement> {
  return page.querySelectorAll('link[rel="stylesheet"]');
}

/** A guide's own headings stand above those of the tool, and what may be long begins folded. */
function fitIn(root: HTMLElement): void {
  for (const heading of root.querySelectorAll("h2, h3"))
    heading.setAttribute("aria-level", String(Number(heading.localName.slice(1)) + 1));
  for (const fold of root.querySelectorAll<HTMLDetailsElement>("[data-fold]")) fold.open = false;
}
