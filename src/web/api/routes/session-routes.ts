import { createRoute, z } from "@hono/zod-openapi";
import type { Api, ApiParts } from "../api-parts.ts";
import { problems } from "../describe-problems.ts";

const startSession = createRoute({
  method: "post",
  path: "/v1/sessions",
  operationId: "startSession",
  summary: "Begin a session",
  description:
    "A session carries a cart and the orders that it has proven to be its own. It knows nothing about the person. " +
    "Keep the token to yourself and send it as `Authorization: Bearer <token>`.",
  responses: {
    201: {
      description: "The session's token, which is shown once",
      content: {
        "application/json": {
          schema: z.object({ token: z.string(), expiresAt: z.iso.datetime() }).openapi("Session"),
        },
      },
    },
    ...problems("cross-origin"),
  },
});

export function addSessionRoutes(api: Api, { sessions }: ApiParts): void {
  api.openapi(startSession, async (context) => {
    const { token, expiresAt } = await sessions.start();
    return context.json({ token, expiresAt: expiresAt.toISOString() }, 201, { "Cache-Control": "no-store" });
  });
}
