import { createRoute, z } from "@hono/zod-openapi";
import type { ConfirmationOutcome, OwnRight, StatementOutcome, StatementProblem } from "#shop/after-sales";
import { shop } from "#shop.config";
import type { Api, ApiParts } from "../api-parts.ts";
import { clientNetwork } from "../client-network.ts";
import { problems } from "../describe-problems.ts";
import { describeField } from "../present-checkout.ts";
import { refuse, refuseFields, refuseForNow, type FieldError } from "../problems.ts";
import { findSession } from "../session-guard.ts";
import { typed } from "../typed-field.ts";

const statedLine = z.object({ sku: z.string(), quantity: z.int() });

/** The allow-list of a statement: what the law has it contain, and no reason. */
const statementFields = {
  name: typed("Name of the person who withdraws", "Erika Mustermann"),
  orderNumber: typed("Number of the order, in any case, with or without hyphens", "WL-7K3M-QX9D-4HTA"),
  email: typed("Where the receipt goes", "erika@example.com"),
  part: typed("`whole`, which is meant when nothing is said, or `some`", "whole"),
  pieces: typed(`With \`some\`: which pieces, in up to ${shop.withdrawal.piecesCharactersMax} characters`),
  lines: z
    .array(z.object({ sku: z.string().max(40), quantity: z.int() }))
    .max(40)
    .optional()
    .openapi({ description: "With `some`, in a session that has proven the order: which articles, and how many" }),
  policyVersion: typed("`version` of the privacy policy that was shown", "1"),
  policyLocale: typed("`locale` of the privacy policy that was shown", "en"),
  market: typed("Segment of the market", "de"),
  language: typed("Language of the receipt", "en"),
};
const statementForm = z.object(statementFields).openapi("WithdrawalStatement");
const confirmationForm = z
  .object({ ...statementFields, confirmationToken: typed("`confirmationToken` of `stateWithdrawal`") })
  .openapi("WithdrawalConfirmation");

const refusedBodies = ["malformed-json", "cross-origin", "too-large", "wrong-content-type", "invalid-fields"] as const;
const RETRY_SECONDS = 3600;

const stateWithdrawal = createRoute({
  method: "post",
  path: "/v1/withdrawal-statements",
  operationId: "stateWithdrawal",
  summary: "Withdraw from a contract: first step, the statement is read back",
  description:
    "Stores nothing. Needs no session and no reason. A session that has proven the order is told at once when there is " +
    "no right of withdrawal; anyone else hears of that at the order's own email address.",
  request: { body: { required: true, content: { "application/json": { schema: statementForm } } } },
  responses: {
    200: {
      description: "The statement as it was understood, to be confirmed",
      content: {
        "application/json": {
          schema: z
            .object({
              confirmationToken: z.string(),
              statement: z.object({
                name: z.string(),
                orderNumber: z.string(),
                email: z.string(),
                part: z.enum(["whole", "some"]),
                pieces: z.string().nullable(),
                lines: z.array(statedLine),
              }),
            })
            .openapi("ReadBackStatement"),
        },
      },
    },
    ...problems(
      ...refusedBodies,
      "policy-changed",
      "outside-period",
      "country-not-covered",
      "already-over",
      "too-many",
    ),
  },
});

const confirmWithdrawal = createRoute({
  method: "post",
  path: "/v1/withdrawals",
  operationId: "confirmWithdrawal",
  summary: "Withdraw from a contract: second step, the statement is confirmed",
  description:
    "Send the same fields with the token. The answer is the same for every order number; the receipt is mailed. The " +
    "same token makes one withdrawal, however often it is sent.",
  request: { body: { required: true, content: { "application/json": { schema: confirmationForm } } } },
  responses: {
    202: {
      description: "The statement is received",
      content: {
        "application/json": { schema: z.object({ receivedAt: z.iso.datetime() }).openapi("WithdrawalReceived") },
      },
    },
    ...problems(...refusedBodies, "policy-changed", "not-stated", "too-many"),
  },
});

const rightSchema = z
  .object({
    verdict: z.enum(["covered", "outside-period", "country-not-covered", "already-over"]),
    until: z.iso.datetime().nullable().openapi({ description: "The end of the period; null before the delivery" }),
    zone: z.string().nullable().openapi({ description: "Time zone in which its days are counted" }),
    lines: z.array(
      z.object({ sku: z.string(), quantity: z.int(), title: z.string(), colour: z.string(), size: z.string() }),
    ),
    before: z.array(z.object({ number: z.string(), state: z.string(), receivedAt: z.iso.datetime() })),
  })
  .openapi("WithdrawalRight");

const readRight = createRoute({
  method: "get",
  path: "/v1/orders/{number}/withdrawal-right",
  operationId: "readWithdrawalRight",
  summary: "See whether and until when an order can be withdrawn from",
  security: [{ session: [] }],
  request: { params: z.object({ number: z.string().openapi({ example: "WL-7K3M-QX9D-4HTA" }) }) },
  responses: {
    200: { description: "The right", content: { "application/json": { schema: rightSchema } } },
    ...problems("no-session", "order-not-proven", "invalid-fields"),
  },
});

export function addWithdrawalRoutes(api: Api, { withdrawals, sessions, network }: ApiParts): void {
  api.openapi(readRight, async (context) => {
    const found = await withdrawals.findRight(context.var.session.id, context.req.valid("param").number);
    return found.ok ? context.json(presentRight(found), 200) : refuse("order-not-proven");
  });

  api.openapi(stateWithdrawal, async (context) => {
    const { market, language, ...form } = context.req.valid("json");
    const session = await findSession(sessions, context.req.header("authorization"));
    const networkPrefix = clientNetwork(context, network);
    const outcome = await withdrawals.state({
      sessionId: session?.id,
      ...placeOf(market, language),
      networkPrefix,
      form,
    });
    if (!outcome.ok) return refuseStatement(outcome);
    const { name, orderNumber, email, part, pieces, lines } = outcome.statement;
    const statement = {
      name,
      orderNumber,
      email,
      part,
      pieces,
      lines: lines.map(({ sku, quantity }) => ({ sku, quantity })),
    };
    return context.json({ confirmationToken: outcome.token, statement }, 200);
  });

  api.openapi(confirmWithdrawal, async (context) => {
    const { market, language, ...form } = context.req.valid("json");
    const session = await findSession(sessions, context.req.header("authorization"));
    const networkPrefix = clientNetwork(context, network);
    const outcome = await withdrawals.confirm({
      sessionId: session?.id,
      ...placeOf(market, language),
      networkPrefix,
      form,
    });
    return outcome.ok ? context.json({ receivedAt: outcome.receivedAt.toISOString() }, 202) : refuseStatement(outcome);
  });
}

function placeOf(market: unknown, language: unknown): { market: string; language: string } {
  return {
    market: typeof market === "string" ? market : shop.defaults.market,
    language: shop.languages.find((known) => known === language) ?? shop.defaults.language,
  };
}

function presentRight({ right, lines, before }: OwnRight): z.output<typeof rightSchema> {
  return {
    verdict: right.verdict,
    until: "until" in right ? (right.until?.toISOString() ?? null) : null,
    zone: "zone" in right ? right.zone : null,
    lines: lines.map(({ sku, quantity, title, colour, size }) => ({ sku, quantity, title, colour, size })),
    before: before.map(({ number, state, receivedAt }) => ({ number, state, receivedAt: receivedAt.toISOString() })),
  };
}

function refuseStatement(outcome: Extract<StatementOutcome | ConfirmationOutcome, { ok: false }>): Response {
  switch (outcome.reason) {
    case "invalid":
      return refuseFields(outcome.problems.map(describeStatementProblem));
    case "too-many":
      return refuseForNow("too-many", RETRY_SECONDS);
    case "outside-period":
      return refuse("outside-period", { until: outcome.until.toISOString(), zone: outcome.zone });
    case "policy-changed":
    case "not-stated":
    case "country-not-covered":
    case "already-over":
      return refuse(outcome.reason);
  }
}

function describeStatementProblem(problem: StatementProblem): FieldError {
  const { field, code } = problem;
  switch (problem.field) {
    case "orderNumber":
      return {
        field,
        code,
        message: "Give the order's number. It looks like WL-7K3M-QX9D-4HTA and is in every mail about it.",
      };
    case "part":
      return { field, code, message: "Say whole or some." };
    case "pieces":
      return {
        field,
        code,
        message:
          problem.code === "too-long" ? `Write at most ${problem.maximum} characters.` : "Say which pieces you mean.",
      };
    case "lines":
      return { field, code, message: "These pieces are not in the order, or were withdrawn before." };
    default:
      return describeField(problem);
  }
}
