import type { MiddlewareHandler } from "hono";
import type { Session, Sessions } from "#shop/session";
import type { ApiEnv } from "./api-parts.ts";
import { refuse } from "./problems.ts";

const BEARER = /^Bearer ([A-Za-z0-9_-]{1,100})$/i;

/** The living session that a request's token belongs to, for acts that need none. */
export async function findSession(sessions: Sessions, authorization: string | undefined): Promise<Session | undefined> {
  const token = BEARER.exec(authorization ?? "")?.[1];
  return token === undefined ? undefined : sessions.find(token);
}

/** Lets a request through with the living session that its token belongs to. There are no cookies here. */
export function requireSession(sessions: Sessions): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const session = await findSession(sessions, context.req.header("authorization"));
    if (session === undefined) {
      const response = refuse("no-session");
      response.headers.set("WWW-Authenticate", "Bearer");
      return response;
    }
    context.set("session", session);
    return next();
  };
}
