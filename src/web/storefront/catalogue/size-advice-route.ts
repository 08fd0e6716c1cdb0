import type { Hono } from "hono";
import { adviseSize, EASES, readSizeQuestion } from "#shop/catalog";
import type { PageKit, ShopEnv } from "../page-kit.tsx";
import { readCatalogueAddress } from "./catalogue-address.ts";
import { productMarkup } from "./render-product.tsx";
import type { AskedAdvice } from "./size-advice-form.tsx";

/** Fields of the form; whatever else is sent with it is not read. */
const FIELDS = ["chest", "height", "unit", "ease"] as const;
/** Longer than any measure or choice. */
const TYPED_CHARACTERS_MAX = 12;

/**
 * Answers a product's form about sizes with the product's page. It is a POST, so that measures of a body stand in no
 * address, history or log; the answer is kept by nobody, and nothing of the question is stored.
 */
export function addSizeAdviceRoute(app: Hono<ShopEnv>, kit: PageKit): void {
  app.post("/:market/:language/p/:slug", async (context) => {
    const url = new URL(context.req.url);
    const address = readCatalogueAddress(url.pathname + url.search);
    if (address?.kind !== "product") return kit.showProblem(context, "notFound");
    const asked = new URLSearchParams(
      FIELDS.map((name) => [name, (context.get("form").get(name) ?? "").slice(0, TYPED_CHARACTERS_MAX)]),
    );
    const read = readSizeQuestion(asked);
    const typed: AskedAdvice["typed"] = {
      chest: asked.get("chest") ?? "",
      height: asked.get("height") ?? "",
      unit: asked.get("unit") === "in" ? "in" : "cm",
      ease: EASES.find((ease) => ease === asked.get("ease")) ?? "as-designed",
    };
    const found = await productMarkup(kit.parts, {
      visit: address.visit,
      slug: address.slug,
      opened: { ...address.opened, unit: typed.unit },
      advise: (style) => ({ typed, outcome: read.ok ? adviseSize(style, read.question) : read }),
    });
    if (found === undefined) return kit.showProblem(context, "notFound");
    return kit.show(context, found.page, read.ok ? 200 : 422);
  });
}
