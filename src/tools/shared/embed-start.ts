/**
 * The tools of a guide: each is loaded when its box is opened, not before. A link to a place in one, `#backup-plan=0.2`, opens its box.
 * Kept small, for it is part of every such page.
 */
export function watchBoxes(): void {
  for (const box of boxes())
    box.addEventListener("toggle", async () => {
      // Without a line nothing comes, and the box says where else the tool is.
      const code = box.open ? await import("./embed.ts").catch(() => null) : null;
      code?.embedTool(box);
    });
  openNamed();
  addEventListener("hashchange", openNamed);
}

function openNamed(): void {
  const [name] = location.hash.slice(1).split("=");
  for (const box of boxes()) if (box.dataset.embed === name) box.open = true;
}

function boxes(): NodeListOf<HTMLDetailsElement> {
  return document.querySelectorAll("details[data-embed]");
}
