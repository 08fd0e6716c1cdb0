import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { isInsecure, securityHeaders } from "#platform/http";
import { createImageRenderer } from "#platform/images";
import { defaultMarket, localeOf } from "#shop/markets";
import { listAssets, renderHtml } from "#web/ui";
import { createApp } from "./app.ts";
import { createCatalogueAnswers } from "./catalogue/answer-catalogue.ts";
import { createFound } from "./found/index.ts";
import { isOutage, RETRY_AFTER_SECONDS } from "./outage.ts";
import { createPageKit } from "./page-kit.tsx";
import type { StorefrontParts } from "./parts.ts";
import { createGarmentPictures, createPictureAnswers } from "./pictures/index.ts";
import { ProblemPage } from "./problems/problem-page.tsx";
import { storeResponse, type StoredResponse } from "./stored-response.ts";
import type { Visit } from "./visit.ts";

export interface Storefront {
  /** Answers every request of the shop's origin that nobody else is mounted for. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Ends the subscription to changes of the range, and the threads that render pictures. */
  close(): void;
}

const ASSET_CACHE_CONTROL = "public, max-age=31536000, immutable";

/**
 * The shop for shoppers. Assets and pages of the range are answered from memory straight on node:http; everything
 * else, and every page of the range that is asked for the first time, is rendered.
 */
export function createStorefront(parts: StorefrontParts): Storefront {
  const { network, assets, logger } = parts;
  const headers = {
    ...securityHeaders(network, parts.paymentOrigins),
    // Our own forms then name their origin, and nothing leaves to another one.
    "Referrer-Policy": "same-origin",
  };
  const market = defaultMarket();
  const language = market.languages[0];
  const fallback: Visit = { market, language, currency: market.currency, locale: localeOf(market, language) };
  const images = createImageRenderer();
  const found = createFound({ ...parts, images, publicUrl: network.publicUrl }, headers);
  const pages = { ...parts, pictures: createGarmentPictures(), heads: found.heads, pieces: found.pieces };
  const kit = createPageKit(pages, fallback);
  const app = createApp(kit, headers);
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const catalogue = createCatalogueAnswers(pages, headers);
  const pictures = createPictureAnswers({ ...pages, images }, headers);
  const files = storeAssets(parts, headers);

  const render = (request: IncomingMessage, response: ServerResponse): void => void listener(request, response);

  const answerFault = (response: ServerResponse, error: unknown): void => {
    logger.fault("storefront.page-failed", error);
    const html = renderHtml(<ProblemPage visit={fallback} assets={assets} kind="fault" />);
    response.writeHead(isOutage(error) ? 503 : 500, {
      ...headers,
      ...(isOutage(error) ? { "Retry-After": RETRY_AFTER_SECONDS } : {}),
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
    });
    response.end(html);
  };

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? "/";
    if (url === "/healthz" || url === "/readyz") return answerProbe(parts, headers, url, response);
    if (isInsecure(request.headers, network)) return sendToHttps(network.publicUrl, headers, request, response);
    if (request.method !== "GET" && request.method !== "HEAD") return render(request, response);
    const file = files.get(url);
    if (file !== undefined) return file.send(request, response);
    request.url = spellAsForms(url);
    const onFault = (error: unknown): void => answerFault(response, error);
    const answered =
      catalogue.answer(request, response, onFault) ||
      pictures.answer(request, response, onFault) ||
      found.answer(request, response, onFault);
    if (answered === true) return;
    if (answered === false) return render(request, response);
    void answered.then((done) => done || render(request, response));
  };

  return {
    handle,
    close: () => {
      catalogue.close();
      void images.close();
    },
  };
}

/** In a query a space is written in two ways, which mean the same; pages are kept under the one that forms write. */
function spellAsForms(url: string): string {
  const query = url.indexOf("?");
  return query === -1 || !url.includes("%20", query)
    ? url
    : url.slice(0, query) + url.slice(query).replaceAll("%20", "+");
}

function storeAssets(
  { assets }: StorefrontParts,
  headers: Readonly<Record<string, string>>,
): ReadonlyMap<string, StoredResponse> {
  return new Map(
    listAssets(assets).map(({ path, contentType, bytes }) => [
      path,
      storeResponse({ ...headers, "Content-Type": contentType, "Cache-Control": ASSET_CACHE_CONTROL }, bytes),
    ]),
  );
}

/** Probes come from the machines beside us, over plain http, and carry nothing: they are answered where they arrive. */
function answerProbe(
  { ready }: StorefrontParts,
  headers: Readonly<Record<string, string>>,
  url: "/healthz" | "/readyz",
  response: ServerResponse,
): void {
  const send = (ok: boolean): void => {
    response.writeHead(ok ? 200 : 503, { ...headers, "Content-Type": "text/plain", "Cache-Control": "no-store" });
    response.end(ok ? "ok\n" : "not ready\n");
  };
  if (url === "/healthz") return send(true);
  ready().then(send, () => send(false));
}

/** Over plain http the shop says only where it is to be found (duty 3.1.2). What was posted so is not even read. */
function sendToHttps(
  publicUrl: string,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = request.url?.startsWith("/") === true ? request.url : "/";
  const safe = request.method === "GET" || request.method === "HEAD";
  response.writeHead(safe ? 308 : 403, {
    ...headers,
    "Cache-Control": "no-store",
    ...(safe ? { Location: publicUrl + url } : {}),
  });
  response.end();
}
