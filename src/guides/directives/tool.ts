import { GUIDE_TOOLS, type GuideTool } from "../../data/schemas/guide.ts";
import type { Site } from "../../data/site.ts";
import { TOOLS } from "../../data/tools/tools.ts";
import type { ToolBlock } from "../blocks.ts";

/** `::tool name=…`: a tool to use at its place in the guide. */
export function toolBlock(_site: Site, { name = "" }: Readonly<Record<string, string>>): ToolBlock {
  if (!(name in GUIDE_TOOLS)) throw new Error(`No tool "${name}". Run npm run lint.`);
  const tool = name as GuideTool;
  return { kind: "tool", tool, name: GUIDE_TOOLS[tool], summary: TOOLS[tool].summary };
}
