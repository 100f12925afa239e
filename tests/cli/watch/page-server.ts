import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type Page = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that answers each path with its page, under as many host names as a test likes: 127.0.0.1, 127.0.0.2 … */
export async function servePages(pages: (path: string, host: string) => Page | undefined) {
  const asked: string[] = [];
  /** How many pages each host was asked for at one time, at most. */
  const most = new Map<string, number>();
  const open = new Map<string, number>();
  const server = createServer((request, response) => {
    const host = request.headers.host ?? "";
    const path = request.url ?? "";
    if (path !== "/robots.txt") {
      asked.push(`${host}${path}`);
      open.set(host, (open.get(host) ?? 0) + 1);
      most.set(host, Math.max(most.get(host) ?? 0, open.get(host) ?? 0));
      response.on("close", () => open.set(host, (open.get(host) ?? 0) - 1));
    }
    const page = pages(path, host);
    if (page) return page(request, response);
    response.writeHead(404).end("none");
  });
  await new Promise<void>((done) => server.listen(0, "0.0.0.0", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { asked, most, address: (path: string, host = 1) => `http://127.0.0.${host}:${port}${path}` };
}

export const html =
  (body: string, headers: Record<string, string> = {}): Page =>
  (_, response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers })
      .end(`<html><body>${body}</body></html>`);

export const redirect =
  (status: number, to: string): Page =>
  (_, response) =>
    response.writeHead(status, { location: to }).end();

export const status =
  (code: number, body = ""): Page =>
  (_, response) =>
    response.writeHead(code, { "content-type": "text/html" }).end(body);
