import type { ServerResponse } from "node:http";
import type { Book, Session } from "./book.ts";
import { closedPage, missingPage, paymentPage, returnAddress, TEST_CARDS, type TestCard } from "./hosted-page.ts";
import type { Faults } from "../kit/faults.ts";
import { redirect, sendPage } from "../kit/html.ts";
import type { Call } from "../kit/http.ts";
import type { DeliveryPlan } from "../kit/webhooks.ts";

const LATE_MILLISECONDS = 20_000;

/** How the webhook of each paying test card travels. */
const DELIVERY_OF: Record<Exclude<TestCard, "declined">, DeliveryPlan> = {
  pays: {},
  late: { delayMilliseconds: LATE_MILLISECONDS },
  twice: { extraCopies: 2 },
  silent: { drop: true },
};

export interface HostedOptions {
  readonly book: Book;
  readonly faults: Faults;
  /** Shown to the payer. */
  readonly merchant: string;
}

/** Takes the money as a test card or a `pay` fault says. Undefined when the card is declined. */
export function payWithCard(
  { book, faults }: Pick<HostedOptions, "book" | "faults">,
  sessionId: string,
  card: TestCard,
  wish: { amountMinor?: number | undefined; late?: boolean | undefined } = {},
): Session | undefined {
  if (card === "declined") return undefined;
  const rule = faults.take("pay");
  if (rule?.do === "refuse") return undefined;
  const amountMinor = rule?.do === "wrong-amount" ? (rule.amountMinor ?? 1) : wish.amountMinor;
  return book.pay(sessionId, { amountMinor, late: wish.late, delivery: DELIVERY_OF[card] });
}

/** The pages for payers, under `/pay/<session>`. */
export function createHosted(options: HostedOptions) {
  const { book, merchant } = options;

  const act = (session: Session, form: URLSearchParams): string => {
    const here = `/pay/${session.id}`;
    const card = TEST_CARDS.find(({ id }) => id === (form.get("card") ?? "pays"))?.id;
    const wanted = form.get("act");
    if (wanted === "cancel") {
      const after = book.cancel(session.id)!;
      return after.state === "paid" ? returnAddress(after) : after.cancelUrl;
    }
    if (wanted !== "pay" || card === undefined) return `${here}?declined=1`;
    const after = payWithCard(options, session.id, card);
    if (after === undefined) return `${here}?declined=1`;
    return after.state === "paid" ? returnAddress(after) : here;
  };

  return (call: Call, response: ServerResponse): void => {
    const session = book.findSession(call.path[1] ?? "");
    if (session === undefined || call.path.length > 2) return sendPage(response, missingPage());
    if (call.method === "POST") {
      return redirect(response, act(session, new URLSearchParams(call.body.toString("utf8"))));
    }
    const declined = call.query.has("declined");
    sendPage(
      response,
      session.state === "open" ? paymentPage(session, merchant, declined) : closedPage(session, merchant),
    );
  };
}
