import { isPage, listAddresses } from "../addresses.ts";
import { didYouMean } from "../nearest.ts";
import { findInText, listTextRecords } from "../passages.ts";
import type { ContentRule } from "./rule.ts";

/** An address of our own as the target of a link or a definition. */
const INTERNAL = /\]\(\s*(\/(?!\/)[^)\s]*)|\]:\s*(\/(?!\/)\S*)/g;

export const linksResolve: ContentRule = {
  name: "links-resolve",
  description:
    "Every link to our own pages, in Markdown and of a task of the season desk, leads to a page, written with its slashes: /programs/<id>/.",
  *check(content, { unreadable }) {
    const leadsNowhere = (address: string) =>
      !isPage(content, address) && !unreadable.has(address.split("/").slice(1, 3).join("/"));
    const messageOf = (address: string) =>
      `no page "${address}".${didYouMean(address, listAddresses(content))}`;
    for (const { file, tasks = [] } of content.desk.values())
      for (const [index, { link }] of tasks.entries())
        if (leadsNowhere(link)) yield { file, path: ["tasks", index, "link"], message: messageOf(link) };
    for (const record of listTextRecords(content)) {
      for (const { found, place } of findInText(record, INTERNAL)) {
        const address = found[1] ?? found[2] ?? "";
        if (leadsNowhere(address)) yield { ...place, message: messageOf(address) };
      }
    }
  },
};
