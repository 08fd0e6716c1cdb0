import type { MiddlewareHandler } from "hono";
import { readBody, sameOrigin } from "#platform/http";
import type { PageKit, ShopEnv } from "./page-kit.tsx";

/** The longest form of the shop has a dozen fields of a hundred characters. */
export const FORM_BYTES_MAX = 64 * 1024;
const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/** Lets a POST through if it comes from our own pages, is a form, and is no longer than a form can be. */
export function guardForms(kit: PageKit): MiddlewareHandler<ShopEnv> {
  const judgeOrigin = sameOrigin(kit.parts.network);
  return async (context, next) => {
    if (context.req.method !== "POST") return next();
    const foreign = await judgeOrigin(context, async () => {});
    if (foreign instanceof Response) return kit.showProblem(context, "crossOrigin");
    if (!FORM_TYPE.test(context.req.header("content-type") ?? "")) return kit.showProblem(context, "wrongType");
    const body = await readBody(context.req.raw, FORM_BYTES_MAX);
    if (!body.ok) return kit.showProblem(context, "tooLarge");
    context.set("form", new URLSearchParams(Buffer.from(body.bytes).toString("utf8")));
    return next();
  };
}
