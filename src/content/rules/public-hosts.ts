import { everyFact } from "../every-fact.ts";
import type { Issue } from "../issue.ts";
import type { ContentRule } from "./rule.ts";

/** Names that institutions give to hosts for trying out, delivering or keeping copies, alone or before a dash or a number. */
const NOT_PUBLIC = /^(?:stg|stag(?:e|ing)|test|dev|uat|qa|preview|prod|backup|mail)(?:\d+|-.+)?$/;
/** Names of the public net end in letters; these endings are of machines and networks of one's own. */
const PUBLIC = /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]*[a-z\d]$/;
const OWN_NETWORK = /\.(?:local|localhost|localdomain|internal|intranet|lan|home|corp|test|invalid|onion)$/;
/** Our own watch of pages is tried on a server of the machine it runs on; nobody reads such a page anywhere else. */
const THIS_MACHINE = /^http:\/\/127\.0\.0\.\d+:\d+\//;
/** Hosts of vendors behind which a site stands. */
const VENDORS =
  /(?:^|\.)(?:acquiaedge\.net|acquia-sites\.com|pantheonsite\.io|wpengine\.com|azurewebsites\.net)$/;

export const publicHosts: ContentRule = {
  name: "public-hosts",
  description:
    "A source has the address that the institution shows to the public: nobody can check a page on a host for tests, delivery or copies.",
  *check(content) {
    for (const { file, url } of content.sources.values())
      if (!THIS_MACHINE.test(url)) yield* checkHost(url, { file, path: ["url"] }, isPublic);
    for (const { field, fact, file, path } of everyFact(content))
      if (field === "website")
        yield* checkHost(String(fact.value), { file, path: [...path, "value"] }, isOfTheNet);
  },
};

function* checkHost(
  url: string,
  place: Pick<Issue, "file" | "path">,
  isRight: (host: string) => boolean,
): Generator<Issue> {
  const host = new URL(url).hostname;
  if (isRight(host)) return;
  yield {
    ...place,
    message: `"${host}" is no public host. Read the page at its public address, or leave it out.`,
  };
}

function isOfTheNet(host: string): boolean {
  return PUBLIC.test(host) && !OWN_NETWORK.test(host);
}

function isPublic(host: string): boolean {
  const labels = host.split(".").slice(0, -2);
  return isOfTheNet(host) && !VENDORS.test(host) && !labels.some((label) => NOT_PUBLIC.test(label));
}
