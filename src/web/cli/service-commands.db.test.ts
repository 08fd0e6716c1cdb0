import { afterAll, beforeAll, expect, test } from "vitest";
import { createPartnerDesk } from "#shop/partners";
import { createTestShop, listMails, placeOrder, takeGoods, type TestShop } from "#testing/shop";
import { runCli } from "./run-cli.ts";

let world: TestShop;
beforeAll(async () => {
  world = await createTestShop();
});
afterAll(() => world[Symbol.asyncDispose]());

async function run(line: string, input = "") {
  const written = { stdout: "", stderr: "" };
  const code = await runCli(
    line.split(" "),
    async () => ({
      orders: world.shop.deskOrders,
      stock: world.shop.stockDesk,
      partners: createPartnerDesk({ ...world.ground, disclosures: world.privacy.disclosures }),
      inquiries: world.shop.inquiryDesk,
      withdrawals: world.shop.withdrawalDesk,
      [Symbol.asyncDispose]: async () => {},
    }),
    { write: (text: string) => (written.stdout += text) },
    { write: (text: string) => (written.stderr += text) },
    undefined,
    async () => input,
  );
  return { code, ...written };
}

async function ask(changes: object): Promise<string> {
  const formToken = world.shop.inquiries.openForm().token;
  world.clock.advance(30_000);
  const outcome = await world.shop.inquiries.submit({
    market: "us",
    language: "en",
    networkPrefix: "10.0.0.0/24",
    form: { message: "Is it warm?", policyVersion: "1", policyLocale: "en", formToken, ...changes },
  });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.number;
}

test("numbers that are none are refused, and empty answers are not sent [2.1.9]", async () => {
  expect((await run("inquiries show 12345")).code).toBe(2);
  expect(await run("inquiries show WI-3333-3333-3333")).toMatchObject({ code: 1, stdout: "" });
  expect((await run("withdrawals settle WD-3333-3333-3333 --as goods-received")).code).toBe(1);
  expect((await run("withdrawals settle WD-3333-3333-3333 --as whatever")).code).toBe(2);
  const number = await ask({ email: "cli-1@example.com" });
  expect(await run(`inquiries answer ${number}`, " ")).toMatchObject({ code: 1, stdout: "" });
});

test("a question is listed without a person, read with a mask, and answered from a pipe [1.3.4, 2.1.9]", async () => {
  const number = await ask({ email: "cli-2@example.com" });
  const listed = await run("inquiries list");
  expect(listed.stdout).toMatch(new RegExp(`${number} +open +WRITE`));
  expect(listed.stdout).not.toMatch(/cli-2@|warm/);
  const shown = await run(`inquiries show ${number}`);
  expect(shown.stdout).toContain("Is it warm?");
  expect(shown.stdout).toContain("c•••@e•••.com");
  expect(shown.stdout).not.toContain("cli-2@");
  expect(await run(`inquiries call ${number}`)).toMatchObject({ code: 1 });
  expect((await run(`inquiries answer ${number}`, "Very warm.\n")).code).toBe(0);
  await world.drain();
  expect((await listMails(world, "cli-2@example.com")).at(-1)!.text).toContain("Very warm.");
  expect((await run(`inquiries close ${number}`)).code).toBe(0);
});

test("who gave a phone number is called [2.1.9]", async () => {
  const number = await ask({ phone: "+12025550177" });
  expect((await run("inquiries list")).stdout).toMatch(new RegExp(`${number} +open +CALL`));
  expect(await run(`inquiries answer ${number}`, "No.")).toMatchObject({ code: 1 });
  expect((await run(`inquiries call ${number}`)).stdout).toBe(`${number}: call +12025550177\n`);
  expect((await run(`inquiries called ${number}`)).code).toBe(0);
});

test("a withdrawal is listed without a person, read, and settled by the evidence [7.1.2]", async () => {
  const bought = await placeOrder(world, await takeGoods(world, 2), { quantity: 2 });
  const form = {
    name: "Ada Lovelace",
    orderNumber: bought.number,
    email: bought.buyer.email,
    policyVersion: "1",
    policyLocale: "en",
  };
  const visit = { market: "us", language: "en", networkPrefix: "10.0.0.0/24" };
  const stated = await world.shop.withdrawals.state({ ...visit, form });
  await world.shop.withdrawals.confirm({
    ...visit,
    form: { ...form, confirmationToken: stated.ok ? stated.token : "" },
  });
  // An order to the United States has no such right; the shop may still accept it.
  const { stdout } = await run("withdrawals list --state declined --json");
  const [{ number }] = JSON.parse(stdout).withdrawals;
  expect(stdout).not.toContain("Lovelace");
  expect((await run(`withdrawals show ${number}`)).stdout).toContain("by Ada Lovelace");
  expect((await run(`withdrawals settle ${number} --as goods-received`)).code).toBe(1);
  expect((await run(`withdrawals settle ${number} --as accepted`)).code).toBe(0);
  expect((await run(`withdrawals settle ${number} --as proof-of-dispatch`)).stdout).toContain("a refund of");
  expect((await run("withdrawals list")).stdout).toMatch(new RegExp(`${number} +${bought.number} +received`));
});
