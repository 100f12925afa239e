import type { SourceKind, Strengths } from "../../engine/facts.ts";
import { listFacts } from "../schemas/program-facts.ts";
import type { ContentRule } from "./rule.ts";

/** Hosts of pages that repeat what others say. What stands there never closes a program, so it must not pass as the program's word. */
const HEARSAY_HOSTS: Readonly<Record<string, SourceKind>> = {
  "reddit.com": "forum",
  "studentdoctor.net": "forum",
  "usmleforum.com": "forum",
  "prep4usmle.com": "forum",
  "facebook.com": "forum",
  "quora.com": "forum",
  "residencyprogramslist.com": "directory",
  "matcharesident.com": "directory",
  "residencyexplorer.org": "directory",
  "doximity.com": "directory",
  "freida.ama-assn.org": "directory",
};

export const hearsayIsMarked: ContentRule = {
  name: "hearsay-is-marked",
  description:
    "A page of a known forum or directory is marked as one, and a forum never states what a program requires.",
  *check(content) {
    for (const { file, url, kind } of content.sources.values()) {
      const expected = hearsayKind(url);
      if (expected && kind !== "forum" && kind !== "directory")
        yield {
          file,
          path: ["kind"],
          message: `expected "${expected}" for a page of ${new URL(url).host}, found "${kind}".`,
        };
    }
    for (const { file, facts } of [...content.programs.values(), ...content.sponsors.values()]) {
      for (const { field, facts: list } of listFacts(facts)) {
        for (const [index, fact] of list.entries()) {
          if (!("strength" in fact) || !isRequired(fact.strength)) continue;
          if (content.sources.get(fact.source)?.kind !== "forum") continue;
          yield {
            file,
            path: ["facts", field, index, "strength"],
            message:
              'expected "exceptions" or "preferred", for a forum cannot state a requirement, found "required".',
          };
        }
      }
    }
  },
};

function isRequired(strength: Strengths): boolean {
  return typeof strength === "string"
    ? strength === "required"
    : Object.values(strength).includes("required");
}

function hearsayKind(url: string): SourceKind | undefined {
  const { hostname } = new URL(url);
  return Object.entries(HEARSAY_HOSTS).find(
    ([host]) => hostname === host || hostname.endsWith(`.${host}`),
  )?.[1];
}
