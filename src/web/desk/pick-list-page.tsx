import type { PickListLine } from "#shop/fulfilment";
import { Layout } from "./layout.tsx";

/** The pieces of one article and the orders they are for. */
export interface Pick {
  readonly sku: string;
  readonly article: string;
  readonly pieces: number;
  readonly orders: readonly { readonly number: string; readonly pieces: number }[];
}

/** One walk along the shelves: each article once, in the order of its SKU. */
export function groupBySku(lines: readonly PickListLine[]): Pick[] {
  return [...Map.groupBy(lines, (line) => line.sku)]
    .map(([sku, ofArticle]) => ({
      sku,
      article: `${ofArticle[0]!.title}, ${ofArticle[0]!.colour}, ${ofArticle[0]!.size}`,
      pieces: ofArticle.reduce((sum, line) => sum + line.quantity, 0),
      orders: ofArticle.map((line) => ({ number: line.orderNumber, pieces: line.quantity })),
    }))
    .toSorted((left, right) => (left.sku < right.sku ? -1 : 1));
}

/** What to take from the shelves for the verified orders, for the screen and for paper. No person is on it (2.1.3). */
export function PickListPage({ lines }: { lines: readonly PickListLine[] }) {
  const picks = groupBySku(lines);
  return (
    <Layout title="Pick list">
      {picks.length === 0 ? (
        <p class="empty">No verified order waits for its goods.</p>
      ) : (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">SKU</th>
                <th scope="col">Article</th>
                <th scope="col" class="number">
                  Pieces
                </th>
                <th scope="col">For</th>
              </tr>
            </thead>
            <tbody>
              {picks.map((pick) => (
                <tr>
                  <td class="code">{pick.sku}</td>
                  <td>{pick.article}</td>
                  <td class="number">{pick.pieces}</td>
                  <td class="code">
                    {pick.orders.map((order) => (
                      <div>
                        <a href={`/orders/${order.number}`}>{order.number}</a>
                        {order.pieces > 1 ? ` × ${order.pieces}` : ""}
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Layout>
  );
}
