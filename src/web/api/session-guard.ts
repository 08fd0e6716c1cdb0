import type { MiddlewareHandler } from "hono";
import type { Sessions } from "#shop/session";
import type { ApiEnv } from "./api-parts.ts";
import { refuse } from "./problems.ts";

const BEARER = /^Bearer ([A-Za-z0-9_-]{1,100})$/i;

/** Lets a request through with the living session that its token belongs to. There are no cookies here. */
export function requireSession(sessions: Sessions): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const token = BEARER.exec(context.req.header("authorization") ?? "")?.[1];
    const session = token === undefined ? undefined : await sessions.find(token);
    if (session === undefined) {
      const response = refuse("no-session");
      response.headers.set("WWW-Authenticate", "Bearer");
      return response;
    }
    context.set("session", session);
    return next();
  };
}
