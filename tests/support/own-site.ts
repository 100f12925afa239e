import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { HeaderRule } from "../../scripts/serve/header-rules.mjs";
import { createStaticServer } from "../../scripts/serve/static-server.mjs";

/** A built site that one test serves for itself. */
export interface OwnSite {
  /** Without a slash at its end. */
  readonly address: string;
  /** Shows another folder from the next request on: all of it in one step, as a host changes versions. */
  serve(root: string): void;
  /** Puts a listener before the folder, which answers what is passed on to it. Without one, all is. */
  between(listener?: Between): void;
  close(): Promise<void>;
}

export type Between = (request: IncomingMessage, response: ServerResponse, pass: () => void) => void;

/**
 * Serves a folder on a free port of this machine.
 * @param options `host`: at "localhost" pages start their service worker, at "127.0.0.1" they do not.
 */
export async function serveOwnSite({
  root,
  rules = [],
  base = "/",
  host = "127.0.0.1",
}: {
  readonly root: string;
  readonly rules?: HeaderRule[];
  readonly base?: string;
  readonly host?: "localhost" | "127.0.0.1";
}): Promise<OwnSite> {
  let folder: Server = createStaticServer({ root, rules, base });
  const passAll: Between = (_request, _response, pass) => pass();
  let before = passAll;
  const server = createServer((request, response) =>
    before(request, response, () => folder.emit("request", request, response)),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}`,
    serve(next) {
      folder = createStaticServer({ root: next, rules, base });
    },
    between(listener = passAll) {
      before = listener;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
