import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { Hono, type Context } from "hono";
import { html } from "hono/html";
import type { Child } from "hono/jsx";
import { readBody, securityHeaders } from "#platform/http";
import type { Logger } from "#platform/log";
import type { DeskOrders } from "#shop/fulfilment";
import { parseOrderNumber } from "#shop/orders";
import { act, isDeskAct } from "./acts.ts";
import { deskStyle } from "./desk-style.ts";
import { Layout, Told } from "./layout.tsx";
import { judgeDeskRequest } from "./loopback-guard.ts";
import { OrderPage, type OrderNotice } from "./order-page.tsx";
import { PickListPage } from "./pick-list-page.tsx";
import { QUEUE_STATES, QueuesPage, type Notice } from "./queues-page.tsx";

export interface DeskParts {
  readonly orders: DeskOrders;
  readonly logger: Logger;
}

type DeskEnv = { Bindings: HttpBindings };

/** A form of the desk is a few words. */
const FORM_BYTES_MAX = 4096;

const HEADERS: Readonly<Record<string, string>> = {
  ...securityHeaders({ publicUrl: "http://127.0.0.1", trustedProxies: 0 }),
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  // The desk's own forms then name their origin; nothing leaves to another one.
  "Referrer-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/**
 * The staff's page: queues, orders and the pick list. It is to be listened for on loopback only, and refuses whatever
 * did not come from this machine. It shows no personal value on any page.
 */
export function createDesk(parts: DeskParts): (request: IncomingMessage, response: ServerResponse) => void {
  const listener = getRequestListener(createDeskApp(parts).fetch, {
    hostname: "127.0.0.1",
    overrideGlobalObjects: false,
  });
  return (request, response) => void listener(request, response);
}

function createDeskApp({ orders, logger }: DeskParts): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();

  app.use(async (context, next) => {
    const refusal = judgeDeskRequest(context.env.incoming);
    if (refusal !== undefined) return context.text(`The desk answers only this machine (${refusal}).\n`, 403, HEADERS);
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
  });

  app.get("/", async (context) => {
    const queues = [];
    for (const state of QUEUE_STATES) queues.push({ state, entries: await orders.queue(state) });
    return show(context, <QueuesPage queues={queues} done={readNotice(context)} />);
  });

  app.get("/desk.css", (context) => context.body(deskStyle, 200, { "Content-Type": "text/css; charset=utf-8" }));

  app.get("/pick-list", async (context) => show(context, <PickListPage lines={await orders.pickList()} />));

  app.get("/find", async (context) => {
    const number = parseOrderNumber(context.req.query("number"));
    return number === undefined ? unknownOrder(context) : context.redirect(`/orders/${number}`, 303);
  });

  app.get("/orders/:number", async (context) => {
    const done = context.req.query("done");
    return showOrder(context, isDeskAct(done) ? { kind: "done", act: done } : undefined);
  });

  app.post("/orders/:number/:act", async (context) => {
    const number = parseOrderNumber(context.req.param("number"));
    const chosen = context.req.param("act");
    if (!isDeskAct(chosen)) return context.notFound();
    if (number === undefined) return unknownOrder(context);
    const form = await readForm(context.req.raw);
    if (form === undefined) return context.text("This form is too large.\n", 413);
    const outcome = await act(orders, number, chosen, form.get("reason"));
    if (outcome.ok) {
      const done = new URLSearchParams({ done: chosen });
      if (form.get("from") !== "queues") return context.redirect(`/orders/${number}?${done}`, 303);
      done.set("number", number);
      return context.redirect(`/?${done}`, 303);
    }
    context.status(outcome.reason === "wrong-state" || outcome.reason === "nothing-owed" ? 409 : 422);
    return showOrder(context, { kind: "refused", outcome });
  });

  app.notFound((context) => {
    context.status(404);
    return show(context, <Layout title="There is no such page" />);
  });

  app.onError((error, context) => {
    logger.fault("desk.request-failed", error);
    context.status(500);
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    return show(
      context,
      <Layout title="This did not work">
        <p>The fault is in the log. Nothing was done by halves: look at the order before you try again.</p>
      </Layout>,
    );
  });

  async function showOrder(context: Context<DeskEnv>, notice: OrderNotice | undefined): Promise<Response> {
    const number = parseOrderNumber(context.req.param("number"));
    const order = number === undefined ? undefined : await orders.view(number);
    return order === undefined ? unknownOrder(context) : show(context, <OrderPage order={order} notice={notice} />);
  }

  return app;
}

async function show(context: Context<DeskEnv>, page: Child): Promise<Response> {
  return context.html(html`<!doctype html>${page}`);
}

async function unknownOrder(context: Context<DeskEnv>): Promise<Response> {
  context.status(404);
  return show(
    context,
    <Layout title="No such order">
      <Told refused>There is no order with this number.</Told>
    </Layout>,
  );
}

/** The act that the address says was done: both parts are read against what they may be. */
function readNotice(context: Context<DeskEnv>): Notice | undefined {
  const done = context.req.query("done");
  const number = parseOrderNumber(context.req.query("number"));
  return isDeskAct(done) && number !== undefined ? { act: done, number } : undefined;
}

async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  const body = await readBody(request, FORM_BYTES_MAX);
  return body.ok ? new URLSearchParams(Buffer.from(body.bytes).toString("utf8")) : undefined;
}
