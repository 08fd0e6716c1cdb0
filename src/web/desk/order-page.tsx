import { CANCEL_REASONS } from "#shop/after-sales";
import type { DeskOrderView } from "#shop/fulfilment";
import { countryName, formatMoney } from "#shop/markets";
import type { OrderView } from "#shop/orders";
import { ACT_WORDS, DONE_WORDS, possibleActs, type ActOutcome, type DeskAct } from "./acts.ts";
import { Instant, Layout, Told } from "./layout.tsx";
import { CHECK_WORDS, explainRefusal, STATE_WORDS } from "./state-words.ts";

/** What to say above the order: an act that was done, or one that was refused. */
export type OrderNotice =
  | { readonly kind: "done"; readonly act: DeskAct }
  | { readonly kind: "refused"; readonly outcome: Extract<ActOutcome, { ok: false }> };

/** One order with its acts, goods, money, parcel and history. The view it draws holds nothing personal (duty 2.1.3). */
export function OrderPage({ order, notice }: { order: DeskOrderView; notice: OrderNotice | undefined }) {
  return (
    <Layout title={`Order ${order.number}`}>
      {notice && <Notice notice={notice} />}
      <dl class="facts">
        <Fact name="State">{STATE_WORDS[order.fulfilment]}</Fact>
        <Fact name="To">{countryName(order.country, "en")}</Fact>
        <Fact name="Placed">
          <Instant at={order.placedAt} />
        </Fact>
        <Fact name="Return">{order.afterSales === "none" ? "–" : words(order.afterSales)}</Fact>
        <Fact name="Parcel">{order.parcel === undefined ? "none yet" : words(order.parcel.status)}</Fact>
        <Fact name="Tracking number">
          <span class="code">{order.parcel?.trackingNumber ?? "–"}</span>
        </Fact>
      </dl>
      <Acts order={order} />
      <Goods order={order} />
      <History order={order} />
    </Layout>
  );
}

function Fact({ name, children }: { name: string; children?: unknown }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Notice({ notice }: { notice: OrderNotice }) {
  if (notice.kind === "done") return <Told>{DONE_WORDS[notice.act]}</Told>;
  const { outcome } = notice;
  switch (outcome.reason) {
    case "no-reason":
      return <Told refused>Choose a reason for cancelling.</Told>;
    case "checks-failed":
      return (
        <Told refused>
          Not verified. These checks have not passed:
          <ul>
            {outcome.checks
              .filter((check) => !check.passed)
              .map((check) => (
                <li>{CHECK_WORDS[check.name]}</li>
              ))}
          </ul>
        </Told>
      );
    case "unknown-order":
    case "wrong-state":
    case "nothing-owed":
      return <Told refused>{explainRefusal(outcome)}</Told>;
  }
}

function Acts({ order }: { order: DeskOrderView }) {
  const acts = possibleActs(order);
  if (acts.length === 0) return <></>;
  return (
    <div class="acts">
      {acts.map((act) => (
        <form method="post" action={`/orders/${order.number}/${act}`}>
          {act === "cancel" && (
            <label>
              Reason
              <select name="reason" required>
                <option value="">choose …</option>
                {Object.entries(CANCEL_REASONS).map(([reason, meaning]) => (
                  <option value={reason}>{meaning}</option>
                ))}
              </select>
            </label>
          )}
          <button class={act === "cancel" ? "quiet" : ""}>{ACT_WORDS[act]}</button>
        </form>
      ))}
    </div>
  );
}

function Goods({ order }: { order: OrderView }) {
  const amount = (amountMinor: number) => formatMoney({ amountMinor, currency: order.currency }, "en");
  return (
    <section aria-labelledby="goods">
      <h2 id="goods">Goods and money</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">SKU</th>
              <th scope="col">Article</th>
              <th scope="col" class="number">
                Pieces
              </th>
              <th scope="col" class="number">
                Amount
              </th>
            </tr>
          </thead>
          <tbody>
            {order.lines.map((line) => (
              <tr>
                <td class="code">{line.sku}</td>
                <td>{`${line.title}, ${line.colour}, ${line.size}`}</td>
                <td class="number">{line.quantity}</td>
                <td class="number">{amount(line.quantity * line.unitPriceMinor)}</td>
              </tr>
            ))}
            {order.charges.map((charge) => (
              <tr>
                <td colspan={3}>{charge.included ? `${charge.name}, included above` : charge.name}</td>
                <td class="number">{amount(charge.amountMinor)}</td>
              </tr>
            ))}
            <Sum name="Total" amount={amount(order.totalMinor)} />
            <Sum name="Charged" amount={amount(order.chargedMinor)} />
            <Sum name="Refunded" amount={amount(order.refundedMinor)} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Sum({ name, amount }: { name: string; amount: string }) {
  return (
    <tr class="sum">
      <td colspan={3}>{name}</td>
      <td class="number">{amount}</td>
    </tr>
  );
}

function History({ order }: { order: OrderView }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">History</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Of</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {order.timeline.map((entry) => (
              <tr>
                <td>
                  <Instant at={entry.at} />
                </td>
                <td>{entry.source}</td>
                <td>{words(entry.what)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** States and tracking statuses are words joined by underscores. */
function words(code: string): string {
  return code.replaceAll("_", " ");
}
