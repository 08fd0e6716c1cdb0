import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { clientAddress, networkPrefix } from "#platform/http";
import { renderHtml, type Markup } from "#web/ui";
import type { StorefrontParts } from "./parts.ts";
import { ProblemPage, type ProblemPageProps } from "./problems/problem-page.tsx";
import { createSessionCookie } from "./session-cookie.ts";
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
  readonly parts: StorefrontParts;
  show(context: ShopContext, page: Markup, status?: PageStatus): Response;
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
} as const satisfies Record<ProblemPageProps["kind"], PageStatus>;

export function createPageKit(parts: StorefrontParts, fallback: Visit): PageKit {
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
    showProblem: (context, kind) => {
      // A request outside of any market is answered in the default one.
      const visit = (context.get("visit") as Visit | undefined) ?? fallback;
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
