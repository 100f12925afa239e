import { GUIDE_TOOLS, type GuideTool } from "../../content/schemas/guide.ts";
import type { Site } from "../../site/site.ts";
import { TOOLS } from "../../site/tools/tools.ts";
import type { ToolBlock } from "../blocks.ts";

/** `::tool name=…`: a tool to use at its place in the guide. */
export function toolBlock(_site: Site, { name = "" }: Readonly<Record<string, string>>): ToolBlock {
  if (!(name in GUIDE_TOOLS)) throw new Error(`No tool "${name}". Run npm run lint.`);
  const tool = name as GuideTool;
  return { kind: "tool", tool, name: GUIDE_TOOLS[tool], summary: TOOLS[tool].summary };
}
