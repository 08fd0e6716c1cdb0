import { spawn, type ChildProcess } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CARRIER_PAYLOAD_FIELDS, createSandfreight, type CarrierShipmentRequest, type Sandfreight } from "./index.ts";
import { PartnerRejected, PartnerUnavailable } from "#platform/partner";

const PROGRAM = fileURLToPath(new URL("../../../../sandbox/carrier/main.ts", import.meta.url));
const SECRET_KEY = "sk_test_adapter";
const WEBHOOK_SECRET = "whsec_adapter";

let program: ChildProcess;
let baseUrl: string;
let carrier: Sandfreight;
let nextParcel = 1;

beforeAll(async () => {
  program = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, SANDFREIGHT_SECRET_KEY: SECRET_KEY, SANDFREIGHT_WEBHOOK_SECRETS: WEBHOOK_SECRET },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(program.stdout!), "line")) as [string];
  baseUrl = `http://127.0.0.1:${(JSON.parse(line) as { listening: number }).listening}`;
}, 30_000);

afterAll(async () => {
  program.kill("SIGTERM");
  await once(program, "exit");
});

beforeEach(() => {
  carrier = open();
});

afterEach(async () => {
  carrier.close();
  await control("DELETE", "/faults");
});

const open = (overrides: { secretKey?: string; timeoutMilliseconds?: number } = {}) =>
  createSandfreight({ baseUrl, secretKey: SECRET_KEY, webhookSecrets: [WEBHOOK_SECRET], ...overrides });

async function control(method: string, path: string, body?: unknown) {
  const answer = await fetch(`${baseUrl}/control${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return answer.json();
}

/** Each test ships for itself: no test sees another's parcels. */
function newRequest(): CarrierShipmentRequest {
  return {
    parcelId: `parcel-${nextParcel++}`,
    orderNumber: "W-7K3M9",
    disclosureId: "disclosure-1",
    agreementId: "agreement-1",
    purpose: "ORDER",
    recipientName: "Kanarie Tanaka",
    recipientPhone: "+81312345678",
    addressLines: ["Canary 1-2-3", "Room 4"],
    locality: "Osaka",
    area: "JP-27",
    postcode: "530-0001",
    country: "JP",
    contents: [
      {
        description: "Women's knitted pullover, 100% wool",
        quantity: 2,
        valueMinor: 12_900,
        currency: "JPY",
        weightGrams: 480,
        hsCode: "611011",
        originCountry: "CN",
      },
    ],
  };
}

async function ship(request = newRequest()) {
  const creation = await carrier.createShipment(request);
  if (!creation.ok) throw new Error("the parcel was refused");
  return creation;
}

interface Payload {
  readonly fields: string[];
  readonly payload: { readonly disclosure: unknown };
}

async function payloadOf(parcelId: string): Promise<Payload> {
  const { payloads } = (await control("GET", "/payloads")) as { payloads: (Payload & { parcelId: string })[] };
  return payloads.find((entry) => entry.parcelId === parcelId)!;
}

describe("refusals", () => {
  test("a wrong key is an error that names neither key nor recipient [2.1.4] [7.1.2]", async () => {
    const stranger = open({ secretKey: "sk_guess" });
    const error = await stranger.createShipment(newRequest()).catch((thrown: unknown) => thrown);
    stranger.close();
    expect(error).toBeInstanceOf(PartnerRejected);
    expect(error).toMatchObject({ status: 401, operation: "create-shipment" });
    expect(inspect(error, { showHidden: true })).not.toMatch(/sk_guess|Kanarie|Canary|312345678/);
  });

  test("a parcel that the carrier refuses is an answer, not a fault", async () => {
    await control("POST", "/faults", { on: "create-shipment", do: "refuse" });
    expect(await carrier.createShipment(newRequest())).toEqual({ ok: false, reason: "refused" });
  });

  test("one parcel cannot be announced with two addresses [7.1.2]", async () => {
    const request = newRequest();
    await ship(request);
    await expect(carrier.createShipment({ ...request, addressLines: ["Elsewhere 5"] })).rejects.toMatchObject({
      name: "PartnerRejected",
      code: "parcel_exists",
    });
  });

  test("a parcel that was picked up is not called back", async () => {
    const { trackingNumber } = await ship();
    await control("POST", `/parcels/${trackingNumber}/next`);
    expect(await carrier.cancelShipment(trackingNumber)).toEqual({ ok: false, reason: "too-late" });
  });

  test("an unknown parcel is rejected", async () => {
    await expect(carrier.getTracking("SBX-0")).rejects.toMatchObject({ name: "PartnerRejected", status: 404 });
  });
});

describe("what leaves us", () => {
  test("is the agreed fields and nothing else of the order or the person [2.1.4] [2.2.6]", async () => {
    const request = newRequest();
    const careless = {
      ...request,
      email: "kanarie@example.test",
      customerId: "customer-1",
      contents: request.contents.map((content) => ({ ...content, note: "a gift from Kanarie" })),
    };
    await ship(careless);
    expect((await payloadOf(request.parcelId)).fields).toEqual(CARRIER_PAYLOAD_FIELDS);
  });

  test("is fewer fields where the country has fewer, and no empty ones [2.1.4]", async () => {
    const { postcode: _, area: __, ...rest } = newRequest();
    await ship({ ...rest, country: "AE" });
    const without = CARRIER_PAYLOAD_FIELDS.filter((field) => !/postcode|area/.test(field));
    expect((await payloadOf(rest.parcelId)).fields).toEqual(without);
  });

  test("says under which agreement, for which purpose and by which disclosure it was given [3.3.3]", async () => {
    const request = newRequest();
    await ship(request);
    expect((await payloadOf(request.parcelId)).payload.disclosure).toEqual({
      disclosureId: "disclosure-1",
      agreementId: "agreement-1",
      purpose: "ORDER",
    });
  });
});

describe("faults [7.1.2]", () => {
  test.each(["fail-after", "timeout-after", "close-after", "garbage", "huge"])(
    "a carrier that acts and then answers by %s has one parcel, also when it is asked again [7.1.2]",
    async (fault) => {
      await control("POST", "/faults", { on: "create-shipment", do: fault });
      const impatient = open({ timeoutMilliseconds: fault === "timeout-after" ? 50 : 5000 });
      const request = newRequest();
      const error = await impatient.createShipment(request).catch((thrown: unknown) => thrown);
      impatient.close();
      expect(error).toBeInstanceOf(PartnerUnavailable);
      expect(inspect(error, { showHidden: true })).not.toMatch(/Kanarie|Canary|312345678/);
      const { trackingNumber } = await ship(request);
      const { parcels } = (await control("GET", "/parcels")) as {
        parcels: { parcelId: string; trackingNumber: string }[];
      };
      const ours = parcels.filter(({ parcelId }) => parcelId === request.parcelId);
      expect(ours.map((parcel) => parcel.trackingNumber)).toEqual([trackingNumber]);
    },
  );

  test("a carrier that does not answer fails the call, and only the call [7.1.2]", async () => {
    const { trackingNumber } = await ship();
    await control("POST", "/faults", { on: "get-tracking", do: "close" });
    await expect(carrier.getTracking(trackingNumber)).rejects.toBeInstanceOf(PartnerUnavailable);
    expect((await carrier.getTracking(trackingNumber)).status).toBe("pending");
  });
});

test("a parcel is called back, twice without harm", async () => {
  const { trackingNumber } = await ship();
  expect(await carrier.cancelShipment(trackingNumber)).toEqual({ ok: true });
  expect(await carrier.cancelShipment(trackingNumber)).toEqual({ ok: true });
  expect((await carrier.getTracking(trackingNumber)).status).toBe("cancelled");
});

test("tracking tells the scans in our words, and no more of them than that [7.1.2]", async () => {
  const request = newRequest();
  const { trackingNumber } = await ship(request);
  await control("POST", `/parcels/${trackingNumber}/advance`, {
    status: "customs_held",
    occurredAt: "2026-11-20T08:00:00Z",
    extra: { signedBy: "A neighbour" },
  });
  expect(await carrier.getTracking(trackingNumber)).toEqual({
    parcelId: request.parcelId,
    trackingNumber,
    status: "customs_held",
    scans: [
      {
        scanId: expect.stringMatching(/^scan_/) as string,
        status: "customs_held",
        occurredAt: new Date("2026-11-20T08:00:00Z"),
        country: "JP",
      },
    ],
  });
});

describe("a webhook", () => {
  const NOW = new Date("2026-11-22T12:00:00.000Z");
  const scan = {
    parcelId: "parcel-1",
    trackingNumber: "SBX-7K3M-9QPD-2F4",
    eventId: "scan_1",
    status: "out_for_delivery",
    occurredAt: "2026-11-22T11:00:00.000Z",
    country: "JP",
  };
  const tracked = (data: object) => ({
    id: "evt_1",
    type: "tracking.updated",
    createdAt: "2026-11-22T11:59:58.000Z",
    data,
  });

  const verify = (payload: unknown, { secret = WEBHOOK_SECRET, signedAt = NOW } = {}) => {
    const body = Buffer.from(typeof payload === "string" ? payload : JSON.stringify(payload));
    const seconds = Math.floor(signedAt.getTime() / 1000);
    const signature = createHmac("sha256", secret).update(`${seconds}.`).update(body).digest("hex");
    return carrier.verifyWebhook(body, `t=${seconds},v1=${signature}`, NOW);
  };

  test("that is forged or has no signature is refused [2.2.6] [7.1.2]", () => {
    const refusal = { ok: false, reason: "bad-signature" };
    expect(verify(tracked(scan), { secret: "guess" })).toEqual(refusal);
    expect(carrier.verifyWebhook(Buffer.from(JSON.stringify(tracked(scan))), undefined, NOW)).toEqual(refusal);
  });

  test("that is replayed ten minutes later is refused [7.1.2]", () => {
    const signedAt = new Date("2026-11-22T11:50:00.000Z");
    expect(verify(tracked(scan), { signedAt })).toEqual({ ok: false, reason: "too-old" });
  });

  test.each([
    ["is no JSON", "<xml>"],
    ["names no parcel", tracked({ ...scan, parcelId: undefined })],
    ["has no instant", tracked({ ...scan, occurredAt: "yesterday" })],
    ["has a country that is none", tracked({ ...scan, country: "Japan" })],
  ])("that %s is malformed [7.1.2]", (_, payload) => {
    expect(verify(payload)).toEqual({ ok: false, reason: "malformed" });
  });

  const told = {
    kind: "tracking.updated",
    eventId: "evt_1",
    parcelId: "parcel-1",
    trackingNumber: "SBX-7K3M-9QPD-2F4",
    scanId: "scan_1",
    status: "out_for_delivery",
    occurredAt: new Date("2026-11-22T11:00:00.000Z"),
    country: "JP",
  };

  test("gives a scan; who signed, which neighbour and where on the map go no further [7.1.2]", () => {
    const extra = { signedBy: "A neighbour", gps: [34.7, 135.5], photoUrl: "https://carrier.example/door.jpg" };
    expect(verify(tracked({ ...scan, ...extra }))).toEqual({ ok: true, event: told });
  });

  test("with a word we do not know is a scan of unknown status", () => {
    expect(verify(tracked({ ...scan, status: "at_the_moon" }))).toEqual({
      ok: true,
      event: { ...told, status: "unknown" },
    });
  });

  test("of a kind we do not know is heard and left alone", () => {
    expect(verify({ ...tracked(scan), type: "invoice.created" })).toEqual({ ok: true, event: { kind: "other" } });
  });
});
