import { sep } from "node:path";
import { inProject } from "../launch/project.mjs";

/**
 * While the site is developed: a changed record is read anew and the page reloads. The records are read once and kept
 * (`src/site/site.ts`), so the modules that keep them are forgotten.
 * @returns {import("astro").AstroIntegration}
 */
export function watchContent() {
  const content = inProject("content") + sep;
  return {
    name: "watch-content",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.watcher.add(content);
        server.watcher.on("all", (_event, path) => {
          if (!path.startsWith(content)) return;
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          server.ws.send({ type: "full-reload" });
        });
      },
    },
  };
}
