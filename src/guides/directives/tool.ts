import { getRecord } from "../../content/get-record.ts";
import type { Site } from "../../site/site.ts";
import type { ToolBlock } from "../blocks.ts";

/** `::tool name=…`: a tool to use at its place in the guide. */
export function toolBlock({ content }: Site, { name: id = "" }: Readonly<Record<string, string>>): ToolBlock {
  const { name, summary } = getRecord(content.tools, id);
  return { kind: "tool", tool: id, name, summary };
}
