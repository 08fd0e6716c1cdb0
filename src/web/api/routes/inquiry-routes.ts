import { createRoute, z } from "@hono/zod-openapi";
import type { InquiryOutcome, InquiryProblem } from "#shop/inquiries";
import { shop } from "#shop.config";
import type { Api, ApiParts } from "../api-parts.ts";
import { clientNetwork } from "../client-network.ts";
import { problems } from "../describe-problems.ts";
import { describeField } from "../present-checkout.ts";
import { refuse, refuseFields, refuseForNow, type FieldError } from "../problems.ts";
import { findSession } from "../session-guard.ts";
import { typed } from "../typed-field.ts";

/** The allow-list of a question (duties 0.4, 1.3.4). Files cannot be sent. */
export const inquiryForm = z
  .object({
    email: typed("Where we answer. This or a phone number is needed", "hoa@example.com"),
    phone: typed("Number to call, of the market's country as written there, or with + and a country code"),
    message: typed(
      `Up to ${shop.inquiries.messageCharactersMax} characters in any script. Numbers of cards and documents are taken out`,
    ),
    product: typed("Slug of a style that it is about"),
    orderNumber: typed("Number of an order that it is about; it counts as yours if the session has proven it"),
    policyVersion: typed("`version` of the privacy policy that was shown", "1"),
    policyLocale: typed("`locale` of the privacy policy that was shown", "en"),
    formToken: typed("`formToken` of `openInquiryForm`"),
    website: typed("Leave it out: it is there for programs that fill in everything"),
    market: typed("Segment of the market", "jp"),
    language: typed("Language of the answer", "en"),
  })
  .openapi("InquiryForm");

const openForm = createRoute({
  method: "post",
  path: "/v1/inquiry-forms",
  operationId: "openInquiryForm",
  summary: "Open a form for a question",
  description: "Stores nothing. Wait for the person to type: what comes within seconds is refused.",
  responses: {
    201: {
      description: "A form",
      content: {
        "application/json": {
          schema: z
            .object({ formToken: z.string(), answerWithinDays: z.int(), messageCharactersMax: z.int() })
            .openapi("OpenedInquiryForm"),
        },
      },
    },
    ...problems("cross-origin"),
  },
});

const submitInquiry = createRoute({
  method: "post",
  path: "/v1/inquiries",
  operationId: "submitInquiry",
  summary: "Ask customer service",
  description:
    "Needs no session; a session may be sent to prove an order. The same form with the same content makes one inquiry.",
  request: { body: { required: true, content: { "application/json": { schema: inquiryForm } } } },
  responses: {
    201: {
      description: "The question is received",
      content: {
        "application/json": {
          schema: z
            .object({
              inquiryNumber: z.string(),
              channel: z.enum(["email", "phone"]).openapi({ description: "The way of the answer" }),
              answerWithinDays: z.int().openapi({ description: "Working days" }),
              numbersMasked: z
                .int()
                .openapi({ description: "Numbers that were taken out of the message: tell the person" }),
              aboutOwnOrder: z.boolean(),
            })
            .openapi("InquiryReceived"),
        },
      },
    },
    ...problems(
      "malformed-json",
      "cross-origin",
      "policy-changed",
      "stale-form",
      "too-large",
      "wrong-content-type",
      "invalid-fields",
      "looks-automated",
      "too-many",
    ),
  },
});

const RETRY_SECONDS = 3600;

export function addInquiryRoutes(api: Api, { inquiries, sessions, network }: ApiParts): void {
  api.openapi(openForm, (context) => {
    const { token, answerWithinDays, messageCharactersMax } = inquiries.openForm();
    return context.json({ formToken: token, answerWithinDays, messageCharactersMax }, 201);
  });

  api.openapi(submitInquiry, async (context) => {
    const { market, language, ...form } = context.req.valid("json");
    const session = await findSession(sessions, context.req.header("authorization"));
    const outcome = await inquiries.submit({
      sessionId: session?.id,
      market: typeof market === "string" ? market : shop.defaults.market,
      language: shop.languages.find((known) => known === language) ?? shop.defaults.language,
      networkPrefix: clientNetwork(context, network),
      form,
    });
    if (!outcome.ok) return refuseInquiry(outcome);
    const { number, channel, answerWithinDays, numbersMasked, aboutOwnOrder } = outcome;
    return context.json({ inquiryNumber: number, channel, answerWithinDays, numbersMasked, aboutOwnOrder }, 201);
  });
}

function refuseInquiry(outcome: Extract<InquiryOutcome, { ok: false }>): Response {
  switch (outcome.reason) {
    case "invalid":
      return refuseFields(outcome.problems.map(describeInquiryProblem));
    case "too-many":
      return refuseForNow("too-many", RETRY_SECONDS);
    case "policy-changed":
    case "stale-form":
    case "looks-automated":
      return refuse(outcome.reason);
  }
}

function describeInquiryProblem(problem: InquiryProblem): FieldError {
  const { field, code } = problem;
  switch (problem.field) {
    case "contact":
      return { field, code, message: "Give an email address or a phone number, so that we can answer." };
    case "orderNumber":
      return { field, code, message: "This is not an order number of ours. One looks like WL-7K3M-QX9D-4HTA." };
    case "product":
      return { field, code, message: "There is no such style for sale." };
    case "message":
      return {
        field,
        code,
        message: problem.code === "too-long" ? `Write at most ${problem.maximum} characters.` : "Write your question.",
      };
    default:
      return describeField(problem);
  }
}
