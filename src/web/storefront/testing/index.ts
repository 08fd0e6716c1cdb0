import { startHttpServer, type Network } from "#platform/http";
import { silentLogger, type Logger } from "#platform/log";
import { createShelves } from "#shop/shelves";
import { CATALOGUE_CHANNEL } from "#shop/catalog";
import { TEST_PICTURE_FOLDER } from "#testing/pictures";
import type { TestShop } from "#testing/shop";
import { buildAssets } from "#web/ui";
import type { CatalogueChanges } from "../catalogue/keep-pages-fresh.ts";
import { createStorefront } from "../create-storefront.tsx";
import type { StorefrontParts } from "../parts.ts";

/** The storefront of a test's shop, served on a port of its own. */
export interface ServedStorefront extends AsyncDisposable {
  readonly url: string;
  /** A new browser, without cookies. */
  visit(): Visitor;
}

/** A browser that follows no redirect and runs no script. */
export interface Visitor {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Sends a form as a browser does. */
  post(path: string, form: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** The Cookie header it sends; undefined without cookies. */
  cookie: string | undefined;
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  /** Path and query of the redirect's target, when it is on our origin; otherwise the whole address. */
  readonly location: string | undefined;
  readonly html: string;
  /** The words of the page, one blank between them. */
  readonly text: string;
  /** Values of the hidden fields. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** For tests only. `network` and single parts may differ from those of a shop at home. */
export async function serveStorefront(
  world: TestShop,
  options: { network?: Partial<Network>; logger?: Logger; parts?: Partial<StorefrontParts> } = {},
): Promise<ServedStorefront> {
  const { ground, shop } = world;
  const listeners = new Set<(changed: string) => void>();
  const tell = (changed: string): void => listeners.forEach((listener) => listener(changed));
  const listening = await ground.db.listen(CATALOGUE_CHANNEL, tell, () => tell("all"));
  const catalogueChanges: CatalogueChanges = {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
  const shelves = createShelves(ground.db, catalogueChanges);
  const network = { publicUrl: ground.publicUrl, trustedProxies: 0, ...options.network };
  const storefront = createStorefront({
    network,
    clock: ground.clock,
    ids: ground.ids,
    logger: options.logger ?? silentLogger,
    assets: await buildAssets(),
    shelves,
    catalogueChanges,
    sessions: shop.sessions,
    carts: shop.carts,
    checkouts: shop.checkouts,
    orders: shop.shopperOrders,
    inquiries: shop.inquiries,
    withdrawals: shop.withdrawals,
    pictureFolder: TEST_PICTURE_FOLDER,
    paymentOrigins: [new URL(world.payments.url).origin],
    ready: async () => true,
    ...options.parts,
  });
  const server = await startHttpServer({ port: 0, host: "127.0.0.1", handle: storefront.handle });
  return {
    url: server.url,
    visit: () => createVisitor(server.url, network.publicUrl),
    [Symbol.asyncDispose]: async () => {
      await server.close();
      storefront.close();
      shelves.close();
      await listening.close();
    },
  };
}

function createVisitor(url: string, publicUrl: string): Visitor {
  const visitor: Visitor = {
    cookie: undefined,
    get: (path, headers = {}) => send("GET", path, headers, undefined),
    post: (path, form, headers = {}) => send("POST", path, headers, new URLSearchParams(form)),
  };
  const send = async (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: URLSearchParams | undefined,
  ): Promise<Page> => {
    const response = await fetch(url + path, {
      method,
      redirect: "manual",
      headers: { ...(visitor.cookie === undefined ? {} : { Cookie: visitor.cookie }), ...headers },
      body: body ?? null,
    });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) visitor.cookie = set.slice(0, set.indexOf(";"));
    return readPage(response, publicUrl);
  };
  return visitor;
}

async function readPage(response: Response, publicUrl: string): Promise<Page> {
  const html = await response.text();
  const location = response.headers.get("location") ?? undefined;
  return {
    status: response.status,
    headers: response.headers,
    location: location?.startsWith(publicUrl) === true ? location.slice(publicUrl.length) : location,
    html,
    text: textOf(html),
    hidden: Object.fromEntries(
      [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    ),
  };
}

function textOf(html: string): string {
  return html
    .replace(/<(script|style)\b.*?<\/\1>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}
