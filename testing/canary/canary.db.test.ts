import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seededRandomness } from "#platform/ids";
import { sql } from "#platform/postgres";
import type { CheckoutOutcome } from "#shop/checkout";
import { staffMember } from "#shop/orders";
import {
  controlDatabaseUrl,
  isControl,
  listMissedControls,
  openScan,
  plantControls,
  plantPerson,
  scanDatabase,
  scanFolder,
  type PlantedPerson,
  type Scan,
} from "./index.ts";
import { openThrowAwayShop, type ThrowAwayShop } from "./throw-away-shop.ts";

/** Two servers are made for this and tens of megabytes are read: on a busy machine that may take its time. */
const PATIENCE = 180_000;

let world: ThrowAwayShop;
beforeAll(async () => {
  world = await openThrowAwayShop();
}, PATIENCE);
afterAll(() => world[Symbol.asyncDispose](), PATIENCE);

const randomness = seededRandomness(20261122);
const clerk = staffMember("canary");
const persons = {
  delivered: plantPerson("delivered", "US", randomness),
  corrected: plantPerson("corrected", "DE", randomness),
  correction: plantPerson("correction", "DE", randomness),
  canceled: plantPerson("canceled", "JP", randomness),
  unpaid: plantPerson("unpaid", "AE", randomness),
  refused: plantPerson("refused", "US", randomness),
} as const satisfies Record<string, PlantedPerson>;

interface Placed {
  readonly sessionId: string;
  readonly number: string;
}

test(
  "what people type lies nowhere in the clear: cluster files, write-ahead logs, logs, dumps [0.3, 3.1.1]",
  { timeout: PATIENCE },
  async () => {
    await refuse();
    await checkOut(persons.unpaid);
    await deliver(await buy(persons.delivered));
    await correct(await buy(persons.corrected));
    await cancel(await buy(persons.canceled));
    await quiet();

    const controls = await plantControls(
      {
        superuserUrl: world.clusters.data.superuserUrl,
        logFile: join(world.folder, "log", "control.log"),
        temporaryFile: join(world.folder, "tmp", "control"),
      },
      randomness,
    );
    const canaries = [...Object.values(persons), ...controls.map(({ canary }) => ({ canaries: [canary] }))].flatMap(
      (one) => [...one.canaries],
    );
    const scan = openScan(canaries);
    await scanDumps(scan);
    await world.stop();
    await scanFolder(scan, world.folder);
    expect(scan.sightings.filter((sighting) => !isControl(sighting))).toEqual([]);
    expect(listMissedControls(controls, scan.sightings)).toEqual([]);
    expect(scan.bytesScanned).toBeGreaterThan(50_000_000);
  },
);

async function scanDumps(scan: Scan): Promise<void> {
  const { data, keyring } = world.clusters;
  for (const [name, { url, superuserUrl }] of [
    ["data", data],
    ["keyring", keyring],
  ] as const) {
    // As superuser, because the server's own tables are closed to the program's role.
    const database = Object.assign(new URL(superuserUrl), { pathname: new URL(url).pathname }).href;
    // Statistics hold samples of values.
    await runSql(database, "analyze");
    await scanDatabase(scan, database, name);
  }
  await scanDatabase(scan, controlDatabaseUrl(data.superuserUrl), "control");
}

async function runSql(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Everything that can be wrong with a form, with a person's words in every field of it. */
async function refuse(): Promise<void> {
  const { form } = persons.refused;
  const faults: Record<string, unknown>[] = [
    { phone: `${form["phone"]} or ${form["name"]}` },
    { email: `${form.email} ${form["name"]}` },
    { name: `<script>${form["name"]}</script>` },
    { postcode: form["name"] },
    { country: "BR" },
    { ageBand: "14-to-17" },
    { expectedTotalMinor: 1 },
    { policyVersion: form["name"] },
    { line1: form["line1"]!.repeat(200), dateOfBirth: form["name"] },
  ];
  for (const fault of faults) expect((await checkOut(persons.refused, fault)).outcome.ok).toBe(false);
}

async function checkOut(
  person: PlantedPerson,
  changes: Record<string, unknown> = {},
): Promise<{ sessionId: string; outcome: CheckoutOutcome }> {
  const { shop, ground } = world;
  const market = person.form.country.toLowerCase();
  const session = await shop.sessions.start();
  const { id: variantId } = await ground.db.one<{ id: string }>(
    sql`select variant_id as id from shop.stock where on_hand - held > 0 order by variant_id limit 1`,
  );
  await shop.carts.add(session.id, market, { variantId, quantity: 1 });
  const quoted = await shop.checkouts.quote(session.id, market, person.form.country);
  if (!quoted.ok) throw new Error(`no quote: ${quoted.reason}`);
  const outcome = await shop.checkouts.begin({
    sessionId: session.id,
    market,
    language: "en",
    submission: "one",
    changedContent: "refused",
    networkPrefix: "203.0.113.0/24",
    form: {
      ...person.form,
      ageBand: "18-or-over",
      policyVersion: "1",
      policyLocale: "en",
      expectedTotalMinor: quoted.quote.totalMinor,
      expectedCurrency: quoted.quote.currency,
      ...changes,
    },
  });
  return { sessionId: session.id, outcome };
}

async function buy(person: PlantedPerson): Promise<Placed> {
  const { sessionId, outcome } = await checkOut(person);
  if (!outcome.ok) throw new Error(`not ordered: ${outcome.reason}`);
  const providersSession = new URL(outcome.redirectUrl).pathname.split("/").at(-1);
  const paid = await fetch(`${world.paymentsUrl}/control/sessions/${providersSession}/pay`, {
    method: "POST",
    body: "{}",
  });
  expect(paid.status).toBe(200);
  const { shopperOrders } = world.shop;
  const seen = await shopperOrders.returnFromPayment(sessionId, outcome.orderNumber);
  expect(seen).toMatchObject({ ok: true, order: { fulfilment: "placed" } });
  return { sessionId, number: outcome.orderNumber };
}

async function deliver({ number }: Placed): Promise<void> {
  const { deskOrders } = world.shop;
  for (const act of ["verify", "prepare", "ship"] as const) {
    expect(await deskOrders[act](number, clerk)).toMatchObject({ ok: true });
  }
  await expect.poll(async () => (await deskOrders.view(number))?.fulfilment, { timeout: 60_000 }).toBe("shipped");
}

async function correct({ sessionId, number }: Placed): Promise<void> {
  const { shopperOrders } = world.shop;
  const refused = await shopperOrders.correctAddress(sessionId, number, { ...persons.correction.form, phone: "1" });
  expect(refused).toMatchObject({ ok: false, reason: "invalid" });
  expect(await shopperOrders.correctAddress(sessionId, number, persons.correction.form)).toEqual({ ok: true });
}

async function cancel({ sessionId, number }: Placed): Promise<void> {
  expect(await world.shop.shopperOrders.requestCode(sessionId, number, "203.0.113.0/24")).toEqual({ ok: true });
  expect(await world.shop.shopperOrders.cancel(sessionId, number)).toEqual({ ok: true });
}

/** Until every mail is sent and the money is back. */
async function quiet(): Promise<void> {
  const left = () =>
    world.ground.db.one<{ mails: number; refunds: number }>(sql`
      select
        (select count(*) from shop.notice where state = 'owed') as mails,
        (select count(*) from shop.refund where state = 'requested') as refunds`);
  await expect.poll(left, { timeout: 60_000 }).toEqual({ mails: 0, refunds: 0 });
}
