import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inProject } from "../../../scripts/launch/project.mjs";
import type { SamePage } from "./grow-content.ts";

/** The frame of a built page of ours: everything but what stands in `main`. */
function frame(): { before: string; after: string } {
  const html = readFileSync(inProject("dist", "404.html"), "utf8");
  const [before = "", rest = ""] = html.split(/(?<=<main[^>]*>)/);
  return { before, after: rest.slice(rest.indexOf("</main>")) };
}

/** One Nunjucks template over one data file, as Eleventy's guide has it for pages from data. */
export function writeEleventySite(root: string, pages: readonly SamePage[]): void {
  const { before, after } = frame();
  write(root, "_data/programs.json", JSON.stringify(pages));
  write(root, "eleventy.config.js", `export default function (config) { config.setUseGitIgnore(false); }\n`);
  write(root, "package.json", `{ "type": "module" }\n`);
  const head = `---js\n{ pagination: { data: "programs", size: 1, alias: "page_" }, permalink: "programs/{{ page_.id }}/index.html" }\n---\n`;
  write(
    root,
    "program.njk",
    `${head}{% raw %}${before}{% endraw %}<h1>{{ page_.title }}</h1><p>{{ page_.place }}</p><dl>{% for row in page_.rows %}<dt>{{ row.label }}</dt><dd>{% for fact in row.facts %}<p>{{ fact.words }}</p><p class="source"><a href="{{ fact.url }}">{{ fact.source }}</a>, {{ fact.date }}</p>{% else %}<p>Does not say.</p>{% endfor %}</dd>{% endfor %}</dl>{% raw %}${after}{% endraw %}`,
  );
}

/** One content file a program with its facts as front matter, as Hugo has it. */
export function writeHugoSite(root: string, pages: readonly SamePage[]): void {
  const { before, after } = frame();
  write(
    root,
    "config.json",
    JSON.stringify({
      baseURL: "https://wholefile.org/",
      disableKinds: ["taxonomy", "term", "RSS", "sitemap", "home", "section"],
    }),
  );
  const literal = (html: string) => `{{ \`${html.replaceAll("`", "&#96;")}\` | safeHTML }}`;
  write(
    root,
    "layouts/_default/single.html",
    `${literal(before)}<h1>{{ .Title }}</h1><p>{{ .Params.place }}</p><dl>{{ range .Params.rows }}<dt>{{ .label }}</dt><dd>{{ range .facts }}<p>{{ .words }}</p><p class="source"><a href="{{ .url }}">{{ .source }}</a>, {{ .date }}</p>{{ else }}<p>Does not say.</p>{{ end }}</dd>{{ end }}</dl>${literal(after)}`,
  );
  for (const page of pages) write(root, `content/programs/${page.id}.md`, `${JSON.stringify(page)}\n`);
}

function write(root: string, name: string, text: string): void {
  const file = join(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
