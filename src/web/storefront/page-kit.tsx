import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { clientAddress, networkPrefix } from "#platform/http";
import { renderHtml, type Markup } from "#web/ui";
import type { PageParts } from "./parts.ts";
import { ProblemPage, type ProblemPageProps } from "./problems/problem-page.tsx";
import { createSessionCookie } from "./session-cookie.ts";
import { compressFor } from "./stored-response.ts";
import type { Visit } from "./visit.ts";

export interface ShopEnv {
  Bindings: HttpBindings;
  Variables: {
    /** Set on every page below a market and a language. */
    visit: Visit;
    /** Set on every POST, after its guards. */
    form: URLSearchParams;
  };
}

export type ShopContext = Context<ShopEnv>;

export type PageStatus = 200 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

/** What routes of every area use to read a request and to answer it. */
export interface PageKit {
  readonly parts: PageParts;
  show(context: ShopContext, page: Markup, status?: PageStatus): Response;
  /**
   * A page that is the same for everybody and holds nothing secret, compressed. Pages with a token or with what was typed
   * are not: how well they compress would tell of it.
   */
  showPublic(context: ShopContext, page: Markup): Promise<Response>;
  showProblem(context: ShopContext, kind: ProblemPageProps["kind"]): Response;
  /** The id of the living session that the request's cookie names. An unknown or damaged cookie is as none. */
  findSession(context: ShopContext): Promise<string | undefined>;
  /** The request's session, or a new one that is not yet made known to the browser. */
  findOrStartSession(context: ShopContext): Promise<StartedSession>;
  /** The network of the client, to bound what one network may ask for. */
  networkOf(context: ShopContext): string;
}

export interface StartedSession {
  readonly id: string;
  /** Sends the cookie along with the answer, if the session is new. */
  keep(context: ShopContext): void;
}

const PROBLEM_STATUS = {
  notFound: 404,
  fault: 500,
  crossOrigin: 403,
  tooLarge: 413,
  wrongType: 415,
  tooMany: 429,
  closed: 503,
} as const satisfies Record<ProblemPageProps["kind"], PageStatus>;

/** When it is worth asking again, in seconds. */
const RETRY_SECONDS: Readonly<Partial<Record<ProblemPageProps["kind"], number>>> = { tooMany: 3600, closed: 3600 };

export function createPageKit(parts: PageParts, fallback: Visit): PageKit {
  const { sessions, assets, network } = parts;
  const cookie = createSessionCookie(network.publicUrl);

  const show: PageKit["show"] = (context, page, status = 200) => context.html(renderHtml(page), status);

  const find = async (context: ShopContext): Promise<string | undefined> => {
    const token = cookie.read(context.req.header("cookie"));
    return token === undefined ? undefined : (await sessions.find(token))?.id;
  };

  return {
    parts,
    show,
    showPublic: async (context, page) => {
      const { body, coding } = await compressFor(context.req.header("accept-encoding"), Buffer.from(renderHtml(page)));
      context.header("Cache-Control", "public, max-age=0, must-revalidate");
      context.header("Vary", "Accept-Encoding");
      if (coding !== undefined) context.header("Content-Encoding", coding);
      return context.body(new Uint8Array(body), 200, { "Content-Type": "text/html; charset=UTF-8" });
    },
    showProblem: (context, kind) => {
      // A request outside of any market is answered in the default one.
      const visit = (context.get("visit") as Visit | undefined) ?? fallback;
      const wait = RETRY_SECONDS[kind];
      if (wait !== undefined) context.header("Retry-After", String(wait));
      return show(context, <ProblemPage visit={visit} assets={assets} kind={kind} />, PROBLEM_STATUS[kind]);
    },
    findSession: find,
    findOrStartSession: async (context) => {
      const known = await find(context);
      if (known !== undefined) return { id: known, keep: () => {} };
      const { id, token, expiresAt } = await sessions.start();
      return { id, keep: (answered) => answered.header("Set-Cookie", cookie.write(token, expiresAt)) };
    },
    networkOf: (context) => networkPrefix(clientAddress(context.env.incoming, network)),
  };
}
