import type { PropsWithChildren } from "hono/jsx";
import { shop } from "#shop.config";

/** The frame of every page of the desk. */
export function Layout({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${shop.company.brand} desk`}</title>
        <link rel="stylesheet" href="/desk.css" />
      </head>
      <body>
        <header>
          <strong>{shop.company.brand} desk</strong>
          <nav aria-label="Desk">
            <a href="/">Orders</a>
            <a href="/pick-list">Pick list</a>
          </nav>
          <search>
            <form action="/find" method="get">
              <input name="number" aria-label="Order number" placeholder="WL-…" autocomplete="off" required />
              <button class="quiet">Find</button>
            </form>
          </search>
        </header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

/** What has just happened, or why it has not. */
export function Told({ refused, children }: PropsWithChildren<{ refused?: boolean }>) {
  return refused ? (
    <div class="told refused" role="alert">
      {children}
    </div>
  ) : (
    <output class="told">{children}</output>
  );
}

const instants = new Intl.DateTimeFormat("en-GB", {
  timeZone: shop.company.timeZone,
  dateStyle: "medium",
  timeStyle: "short",
});

/** An instant in the time of the company's seat. */
export function Instant({ at }: { at: Date | null }) {
  if (at === null) return <>–</>;
  return <time datetime={at.toISOString()}>{instants.format(at)}</time>;
}
