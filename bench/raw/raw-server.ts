/** A bare `node:http` server that sends the same bytes as the shop's pages: what pages are measured against. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answerParent } from "../ground/child.ts";

/** A page as the shop answered it. */
export interface RawPage {
  readonly path: string;
  /** Names and values in turn, as they came. */
  readonly headers: readonly string[];
  /** Base64. */
  readonly body: string;
}

const pages = new Map<string, { headers: string[]; body: Buffer }>();
const server = createServer((request, response) => {
  const page = pages.get(request.url ?? "");
  if (page === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, page.headers);
  response.end(page.body);
});

answerParent<{ pages?: readonly RawPage[] }, number>(async (question) => {
  for (const { path, headers, body } of question.pages ?? []) {
    pages.set(path, { headers: [...headers], body: Buffer.from(body, "base64") });
  }
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
});
