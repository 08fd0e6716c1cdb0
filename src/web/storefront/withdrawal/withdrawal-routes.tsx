import type { Hono } from "hono";
import { currentPolicy } from "#policy/versions";
import { withdrawalZone, type OwnRight, type StatementProblem, type WithdrawalRequest } from "#shop/after-sales";
import { parseOrderNumber } from "#shop/orders";
import { WITHDRAWAL_PATH } from "../frame/help-links.ts";
import type { HelpPageProps } from "../help/index-page.tsx";
import type { PageKit, PageStatus, ShopContext, ShopEnv } from "../page-kit.tsx";
import { ReadBackPage } from "./read-back-page.tsx";
import { NoRightPage, ReceiptPage } from "./receipt-page.tsx";
import { StatementPage, type StatementNotice } from "./statement-page.tsx";
import { readStatementForm, readStatementValues, type StatementValues } from "./statement-values.ts";

interface Shown {
  readonly values: StatementValues;
  readonly problems?: readonly StatementProblem[];
  readonly notice?: StatementNotice;
}

interface Received {
  readonly values: StatementValues;
  readonly own: OwnRight | undefined;
  readonly receivedAt: Date;
}

/** Where a market has no right of withdrawal of its own, days are told in universal time. */
const NO_ZONE = "UTC";

/**
 * Withdrawing from a contract: a statement, the same statement read back, and its receipt. It needs no cookie, no
 * account and no reason; whoever types a number that is not theirs learns nothing from it. The receipt is shown as the
 * answer itself, because the same button pressed twice is one statement.
 */
export function addWithdrawalRoutes(app: Hono<ShopEnv>, kit: PageKit): void {
  const { withdrawals, assets, clock, heads } = kit.parts;
  const path = `/:market/:language${WITHDRAWAL_PATH}`;

  app.get(path, async (context) => {
    const orderNumber = parseOrderNumber(context.req.query("order"));
    return showForm(context, { values: orderNumber === undefined ? {} : { orderNumber } });
  });

  app.post(path, async (context) => {
    const form = context.get("form");
    const values = readStatementValues(form);
    const outcome = await withdrawals.state(await requestOf(context));
    if (outcome.ok) {
      const { statement, token } = outcome;
      const own = await findOwn(context, statement.orderNumber);
      const page = (
        <ReadBackPage
          {...pageProps(context)}
          statement={statement}
          token={token}
          own={own}
          policy={policyOf(context)}
        />
      );
      return kit.show(context, page);
    }
    switch (outcome.reason) {
      case "invalid":
        return showForm(context, { values, problems: outcome.problems }, 422);
      case "policy-changed":
        return showForm(context, { values, notice: "policy-changed" }, 409);
      case "too-many":
        return showForm(context, { values, notice: "too-many" }, 429);
      default: {
        const orderNumber = parseOrderNumber(values.orderNumber) ?? "";
        const page = (
          <NoRightPage visit={context.get("visit")} assets={assets} orderNumber={orderNumber} refusal={outcome} />
        );
        return kit.show(context, page, 409);
      }
    }
  });

  app.post(`${path}/confirm`, async (context) => {
    const form = context.get("form");
    const values = readStatementValues(form);
    if (form.get("act") === "change") return showForm(context, { values });
    // Read before, because the pieces that are withdrawn are not among those that are left afterwards.
    const own = await findOwn(context, values.orderNumber ?? "");
    const outcome = await withdrawals.confirm(await requestOf(context));
    if (outcome.ok) return showReceipt(context, { values, own, receivedAt: outcome.receivedAt });
    switch (outcome.reason) {
      case "invalid":
        return showForm(context, { values, problems: outcome.problems }, 422);
      case "too-many":
        return showForm(context, { values, notice: "too-many" }, 429);
      case "policy-changed":
      case "not-stated":
        return showForm(context, { values, notice: outcome.reason }, 409);
    }
  });

  function showReceipt(context: ShopContext, { values, own, receivedAt }: Received): Response {
    const { name = "", email = "", part, pieces = "", lines = [] } = values;
    const orderNumber = parseOrderNumber(values.orderNumber) ?? "";
    const page = (
      <ReceiptPage
        {...pageProps(context)}
        statement={{
          name,
          orderNumber,
          email,
          part: part === "some" ? "some" : "whole",
          pieces: pieces === "" ? null : pieces,
          lines,
        }}
        receivedAt={receivedAt}
        zone={withdrawalZone(context.get("visit").market.country) ?? NO_ZONE}
        own={own}
      />
    );
    return kit.show(context, page);
  }

  async function showForm(
    context: ShopContext,
    { values, problems = [], notice }: Shown,
    status: PageStatus = 200,
  ): Promise<Response> {
    const page = (
      <StatementPage
        {...pageProps(context)}
        policy={policyOf(context)}
        values={values}
        problems={problems}
        notice={notice}
        own={await findOwn(context, values.orderNumber ?? "")}
      />
    );
    return kit.show(context, page, status);
  }

  /** What the owner of an order may know of it; nothing for anyone else. */
  async function findOwn(context: ShopContext, orderNumber: string): Promise<OwnRight | undefined> {
    const session = await kit.findSession(context);
    if (session === undefined || parseOrderNumber(orderNumber) === undefined) return undefined;
    const found = await withdrawals.findRight(session, orderNumber);
    return found.ok ? found : undefined;
  }

  async function requestOf(context: ShopContext): Promise<WithdrawalRequest> {
    const { market, language } = context.get("visit");
    return {
      sessionId: await kit.findSession(context),
      market: market.segment,
      language,
      networkPrefix: kit.networkOf(context),
      form: readStatementForm(context.get("form")),
    };
  }

  function pageProps(context: ShopContext): HelpPageProps {
    const visit = context.get("visit");
    const { canonical, alternates } = heads.plain(visit, WITHDRAWAL_PATH);
    return { visit, assets, canonical, alternates };
  }

  function policyOf(context: ShopContext): { versionId: string; locale: string } {
    const { version, locale } = currentPolicy(context.get("visit").language, clock.now());
    return { versionId: version.id, locale };
  }
}
