import { createRoute, z } from "@hono/zod-openapi";
import { currentPolicy, renderPolicy, type RenderedPolicy } from "#policy/versions";
import { shop } from "#shop.config";
import type { Api, ApiParts } from "../api-parts.ts";
import { problems } from "../describe-problems.ts";

const policySchema = z
  .object({
    version: z.string().openapi({ description: "Send it as `policyVersion` with an order" }),
    locale: z.string().openapi({ description: "Send it as `policyLocale` with an order" }),
    title: z.string(),
    publishedAt: z.string(),
    effectiveAt: z.string(),
    sha256: z.string().openapi({ description: "Of the whole policy as plain text" }),
    sections: z.array(
      z.object({
        id: z.string(),
        heading: z.string().nullable(),
        items: z.array(
          z.object({
            number: z.string().nullable(),
            heading: z.string().nullable(),
            clauses: z.array(z.object({ id: z.string(), form: z.enum(["paragraph", "point"]), text: z.string() })),
          }),
        ),
      }),
    ),
  })
  .openapi("Policy");

const getPolicy = createRoute({
  method: "get",
  path: "/v1/policy",
  operationId: "getPolicy",
  summary: "Get the privacy policy in force",
  description: "In the language asked for, or in English when there is no such translation.",
  request: {
    query: z.object({ locale: z.string().max(20).optional().openapi({ example: "en" }) }),
  },
  responses: {
    200: { description: "The policy in force", content: { "application/json": { schema: policySchema } } },
    ...problems("invalid-fields"),
  },
});

export function addPolicyRoutes(api: Api, { clock }: ApiParts): void {
  api.openapi(getPolicy, (context) => {
    const wanted = (context.req.valid("query").locale ?? shop.defaults.language).toLowerCase();
    const { version, locale } = currentPolicy(wanted, clock.now());
    const { company, contact } = shop;
    const policy = renderPolicy(version, locale, {
      legalName: company.legalName,
      brand: company.brand,
      site: company.site,
      email: contact.email,
      phone: contact.phone,
    });
    // A new version is in force at its minute: whoever asks must not be shown yesterday's.
    return context.json(presentPolicy(policy), 200, { "Cache-Control": "public, max-age=60" });
  });
}

function presentPolicy(policy: RenderedPolicy): z.output<typeof policySchema> {
  return {
    version: policy.versionId,
    locale: policy.locale,
    title: policy.title,
    publishedAt: policy.publishedAt,
    effectiveAt: policy.effectiveAt,
    sha256: policy.sha256,
    sections: policy.sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      items: section.items.map((item) => ({
        number: item.number,
        heading: item.heading,
        clauses: item.clauses.map((clause) => ({ id: clause.id, form: clause.form, text: clause.text })),
      })),
    })),
  };
}
