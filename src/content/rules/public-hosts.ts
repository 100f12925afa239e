import type { ContentRule } from "./rule.ts";

/** Names that institutions give to hosts for trying out, delivering or keeping copies, alone or before a dash or a number. */
const NOT_PUBLIC = /^(?:stg|stag(?:e|ing)|test|dev|uat|qa|preview|prod|backup|mail)(?:\d+|-.+)?$/;
/** Hosts of vendors behind which a site stands. */
const VENDORS =
  /(?:^|\.)(?:acquiaedge\.net|acquia-sites\.com|pantheonsite\.io|wpengine\.com|azurewebsites\.net)$/;

export const publicHosts: ContentRule = {
  name: "public-hosts",
  description:
    "A source has the address that the institution shows to the public: nobody can check a page on a host for tests, delivery or copies.",
  *check(content) {
    for (const { file, url } of content.sources.values()) {
      const host = new URL(url).hostname;
      if (
        !VENDORS.test(host) &&
        !host
          .split(".")
          .slice(0, -2)
          .some((label) => NOT_PUBLIC.test(label))
      )
        continue;
      yield {
        file,
        path: ["url"],
        message: `"${host}" is no public host. Read the page at its public address, or leave it out.`,
      };
    }
  },
};
