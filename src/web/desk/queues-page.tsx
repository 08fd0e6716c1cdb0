import type { QueueEntry } from "#shop/fulfilment";
import { countryName } from "#shop/markets";
import type { Fulfilment } from "#shop/orders";
import { ACT_WORDS, DONE_WORDS, nextAct, type DeskAct } from "./acts.ts";
import { Instant, Layout, Told } from "./layout.tsx";

/** A queue: the orders of one state, and what staff call it. */
export interface Queue {
  readonly state: Fulfilment;
  readonly entries: readonly QueueEntry[];
}

/** The queues of the desk in the order of the work. */
export const QUEUE_TITLES = {
  placed: "To verify",
  verified: "To prepare",
  prepared: "To ship",
  shipped: "On the way",
  returned_to_sender: "Returned to sender",
  canceled: "Canceled",
} as const satisfies Partial<Record<Fulfilment, string>>;

export const QUEUE_STATES = Object.keys(QUEUE_TITLES) as (keyof typeof QUEUE_TITLES)[];

export interface Notice {
  readonly act: DeskAct;
  readonly number: string;
}

/** All queues on one page. Shows numbers, countries and pieces; nothing personal (duty 2.1.3). */
export function QueuesPage({ queues, done }: { queues: readonly Queue[]; done: Notice | undefined }) {
  return (
    <Layout title="Orders">
      {done && (
        <Told>
          <a href={`/orders/${done.number}`}>{done.number}</a>: {DONE_WORDS[done.act]}
        </Told>
      )}
      {queues.map((queue) => (
        <QueueTable queue={queue} />
      ))}
    </Layout>
  );
}

function QueueTable({ queue: { state, entries } }: { queue: Queue }) {
  const next = nextAct(state);
  const title = QUEUE_TITLES[state as keyof typeof QUEUE_TITLES];
  return (
    <section aria-labelledby={`queue-${state}`}>
      <h2 id={`queue-${state}`}>
        {title} <small>{entries.length}</small>
      </h2>
      {entries.length === 0 ? (
        <p class="empty">Nothing here.</p>
      ) : (
        <div class="scroll">
          <table class="queue">
            <thead>
              <tr>
                <th scope="col">Order</th>
                <th scope="col">To</th>
                <th scope="col" class="number">
                  Pieces
                </th>
                <th scope="col">Placed</th>
                <th scope="col">Parcel</th>
                {next && <th scope="col">Next</th>}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr>
                  <td class="code">
                    <a href={`/orders/${entry.number}`}>{entry.number}</a>
                  </td>
                  <td>{countryName(entry.country, "en")}</td>
                  <td class="number">{entry.pieces}</td>
                  <td>
                    <Instant at={entry.placedAt} />
                  </td>
                  <td>{entry.parcelStatus?.replaceAll("_", " ") ?? "–"}</td>
                  {next && (
                    <td>
                      <ActForm act={next} number={entry.number} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** The next act of an order, from its queue: afterwards the queues are shown again. */
function ActForm({ act, number }: { act: DeskAct; number: string }) {
  return (
    <form method="post" action={`/orders/${number}/${act}`}>
      <input type="hidden" name="from" value="queues" />
      <button aria-label={`${ACT_WORDS[act]}: order ${number}`}>{ACT_WORDS[act]}</button>
    </form>
  );
}
