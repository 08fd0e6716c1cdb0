import type { Hono } from "hono";
import { currentPolicy } from "#policy/versions";
import type { InquiryOutcome, InquiryProblem } from "#shop/inquiries";
import { parseOrderNumber } from "#shop/orders";
import type { PageKit, PageStatus, ShopContext, ShopEnv } from "../page-kit.tsx";
import { showGarment } from "../pictures/index.ts";
import { ContactPage, type AskedPiece, type ContactNotice } from "./contact-page.tsx";
import { readQuestion, readQuestionForm, type QuestionValues } from "./question-values.ts";
import { SentPage } from "./sent-page.tsx";

interface Shown {
  readonly values: QuestionValues;
  readonly problems?: readonly InquiryProblem[];
  readonly notice?: ContactNotice;
}

const NOTICE_STATUS = {
  "policy-changed": 409,
  "stale-form": 409,
  "looks-automated": 422,
  "too-many": 429,
} as const satisfies Record<ContactNotice, PageStatus>;

/**
 * Asking customer service. A refused question shows the form again with everything that was typed; a received one is
 * answered at once, because the same form sent twice is one question.
 */
export function addContactRoutes(app: Hono<ShopEnv>, kit: PageKit): void {
  const { inquiries, shelves, pictures, assets, clock, heads } = kit.parts;
  const path = "/:market/:language/contact";

  app.get(path, (context) => {
    const about = context.req.query("about") ?? "";
    const orderNumber = parseOrderNumber(about);
    return showForm(context, { values: orderNumber === undefined ? { product: about } : { orderNumber } });
  });

  app.post(path, async (context) => {
    const { market, language } = context.get("visit");
    const form = context.get("form");
    const outcome = await inquiries.submit({
      sessionId: await kit.findSession(context),
      market: market.segment,
      language,
      networkPrefix: kit.networkOf(context),
      form: readQuestionForm(form),
    });
    return answer(context, readQuestion(form), outcome);
  });

  async function answer(context: ShopContext, values: QuestionValues, outcome: InquiryOutcome): Promise<Response> {
    if (outcome.ok) {
      const visit = context.get("visit");
      const orderNumber = parseOrderNumber(values.orderNumber);
      return kit.show(context, <SentPage visit={visit} assets={assets} sent={outcome} orderNumber={orderNumber} />);
    }
    if (outcome.reason === "invalid") return showForm(context, { values, problems: outcome.problems }, 422);
    return showForm(context, { values, notice: outcome.reason }, NOTICE_STATUS[outcome.reason]);
  }

  async function showForm(
    context: ShopContext,
    { values, problems = [], notice }: Shown,
    status: PageStatus = 200,
  ): Promise<Response> {
    const visit = context.get("visit");
    const { version, locale } = currentPolicy(visit.language, clock.now());
    const { canonical, alternates } = heads.plain(visit, "/contact");
    const page = (
      <ContactPage
        visit={visit}
        assets={assets}
        canonical={canonical}
        alternates={alternates}
        form={inquiries.openForm()}
        policy={{ versionId: version.id, locale }}
        values={values}
        piece={await findPiece(context, values.product)}
        problems={problems}
        notice={notice}
      />
    );
    return kit.show(context, page, status);
  }

  /** The piece that is asked about, in its first colour; undefined for what is no style for sale. */
  async function findPiece(context: ShopContext, slug: string | undefined): Promise<AskedPiece | undefined> {
    if (slug === undefined || slug === "") return undefined;
    const visit = context.get("visit");
    const { language, currency } = visit;
    const style = await shelves.find(slug, { language, currency, at: clock.now() });
    if (style === undefined) return undefined;
    const [colour] = style.colours;
    const picture =
      colour === undefined
        ? undefined
        : { ...showGarment({ visit, pictures, style, colour, view: "front", place: "line" }), alt: "" };
    return { slug: style.slug, name: style.name, picture };
  }
}
