import { z } from "@hono/zod-openapi";
import { PROBLEMS, type ProblemType } from "./problems.ts";

const fieldError = z
  .object({
    field: z.string().openapi({ description: "Name of the field, or `body`", example: "phone" }),
    code: z.string().openapi({ description: "Stable word for programs", example: "missing" }),
    message: z.string().openapi({ description: "Sentence for people, in English" }),
  })
  .openapi("FieldError");

const problemSchema = z
  .looseObject({
    type: z.string().openapi({ example: "urn:weleadzest:problem:invalid-fields" }),
    title: z.string(),
    status: z.int(),
    errors: z.array(fieldError).optional().openapi({ description: "With `invalid-fields`: one entry per problem" }),
  })
  .openapi("Problem", { description: "RFC 9457 problem details. Decide by `type`." });

interface ProblemAnswer {
  readonly description: string;
  readonly content?: { readonly "application/problem+json": { readonly schema: typeof problemSchema } };
}

/**
 * The answers of a route that are problems, by status, for its description. A fault and an outage are possible
 * everywhere. Their content is optional in the type, which is what lets a handler return the response that `refuse` makes.
 */
export function problems(...types: readonly ProblemType[]): { readonly 500: ProblemAnswer } {
  const byStatus = Map.groupBy<number, ProblemType>(
    [...types, "fault", "unavailable"],
    (type) => PROBLEMS[type].status,
  );
  const answers = [...byStatus].map(([status, ofStatus]): [number, ProblemAnswer] => [
    status,
    {
      description: ofStatus.map((type) => `\`${type}\`: ${PROBLEMS[type].title}`).join("\n\n"),
      content: { "application/problem+json": { schema: problemSchema } },
    },
  ]);
  return Object.fromEntries(answers) as { 500: ProblemAnswer };
}
