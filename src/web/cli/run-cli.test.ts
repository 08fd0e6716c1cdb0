import { expect, test } from "vitest";
import { defineCommand, type CliParts, type Command } from "./command.ts";
import { commands } from "./commands/index.ts";
import { runCli } from "./run-cli.ts";

/** Runs a command line and gathers what it wrote. Opening the parts fails the test unless they are given. */
async function run(argv: string[], own: readonly Command[] = commands, openParts = refuseToOpen) {
  const written = { stdout: "", stderr: "" };
  const code = await runCli(
    argv,
    openParts,
    { write: (text: string) => (written.stdout += text) },
    { write: (text: string) => (written.stderr += text) },
    own,
  );
  return { code, ...written };
}

async function refuseToOpen(): Promise<CliParts> {
  throw new Error("nothing may be opened for this");
}

/** For commands that look at no part. */
function openNothing() {
  let closed = 0;
  const open = async () => ({ [Symbol.asyncDispose]: async () => void closed++ }) as unknown as CliParts;
  return { open, closed: () => closed };
}

test("a wrong command line ends with 2, says how it is wrong, and opens nothing", async () => {
  const text = await run(["orders", "verfy"]);
  expect(text).toMatchObject({ code: 2, stdout: "" });
  expect(text.stderr).toMatch(/did you mean "orders verify"\?\nSee: .*--help\n$/);
  const json = await run(["orders", "show", "x", "--json"]);
  expect(json.code).toBe(2);
  expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, reason: "wrong-command-line" });
});

test("a refusal ends with 1 and its reason; with --json it is one document beside the message", async () => {
  const refuses = defineCommand({
    name: "refuse now",
    summary: "refuse",
    arguments: {},
    options: {},
    run: async () => ({ ok: false, reason: "wrong-state", message: "It is shipped.", json: { state: "shipped" } }),
  });
  const { open, closed } = openNothing();
  expect(await run(["refuse", "now"], [refuses], open)).toEqual({ code: 1, stdout: "", stderr: "It is shipped.\n" });
  const json = await run(["refuse", "now", "--json"], [refuses], open);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.stdout)).toEqual({
    ok: false,
    reason: "wrong-state",
    message: "It is shipped.",
    state: "shipped",
  });
  expect(closed()).toBe(2);
});

test("a fault ends with 3 and closes what was opened; its message is kept back [3.1.1]", async () => {
  const fails = defineCommand({
    name: "fail now",
    summary: "fail",
    arguments: {},
    options: {},
    run: async () => {
      throw Object.assign(new Error("duplicate key: Wanjiku"), { code: "23505" });
    },
  });
  const { open, closed } = openNothing();
  const text = await run(["fail", "now"], [fails], open);
  expect(text).toEqual({ code: 3, stdout: "", stderr: "fail now: failed with Error 23505\n" });
  const json = await run(["fail", "now", "--json"], [fails], open);
  expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, reason: "fault" });
  expect(json.stdout + json.stderr).not.toContain("Wanjiku");
  expect(closed()).toBe(2);
});

test("what keeps the shop from being opened is said in its own words", async () => {
  const outcome = await run(["stock", "list"], commands, async () => {
    throw new Error("DATABASE_URL: must be a postgres:// connection string");
  });
  expect(outcome.code).toBe(3);
  expect(outcome.stderr).toBe("stock list: DATABASE_URL: must be a postgres:// connection string\n");
});

test("the answer goes to stdout and progress to stderr", async () => {
  const works = defineCommand({
    name: "work now",
    summary: "work",
    arguments: {},
    options: {},
    run: async (_, { progress }) => {
      progress("half of it");
      return { ok: true, json: { worked: true }, lines: ["worked", "well"] };
    },
  });
  const { open } = openNothing();
  expect(await run(["work", "now"], [works], open)).toEqual({
    code: 0,
    stdout: "worked\nwell\n",
    stderr: "half of it\n",
  });
  expect(JSON.parse((await run(["work", "now", "--json"], [works], open)).stdout)).toEqual({ worked: true });
});

test("the help lists every command and opens nothing", async () => {
  const { code, stdout, stderr } = await run(["--help"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const command of commands) expect(stdout).toContain(`  ${command.name} `);
});

test.each(commands.map((command) => [command.name, command] as const))(
  "%s has help of its own",
  async (name, command) => {
    const { code, stdout } = await run([...name.split(" "), "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: npm run -s cli -- ${name}`));
    for (const word of Object.keys(command.arguments)) expect(stdout).toContain(`<${word}>`);
    for (const option of Object.keys(command.options)) expect(stdout).toContain(`--${option}`);
  },
);

test("the reasons for cancelling are a closed list, shown in the help [3.1.1]", async () => {
  const { stdout } = await run(["orders", "cancel", "--help"]);
  expect(stdout).toContain("asked-by-shopper");
  expect((await run(["orders", "cancel", "WL-3333-3333-3333", "--reason", "Wanjiku changed her mind"])).code).toBe(2);
});

test("counts working days without a shop", async () => {
  const text = await run(["working-days", "2026-09-30T16:00Z", "3"]);
  expect(text).toEqual({
    code: 0,
    stdout: "due on 2026-10-10, before 2026-10-10T16:00:00.000Z\ncounted: 2026-10-08, 2026-10-09, 2026-10-10\n",
    stderr: "",
  });
  const json = await run(["working-days", "2026-12-31T23:00:00+08:00", "1", "--json"]);
  expect(JSON.parse(json.stdout)).toEqual({
    dueDate: "2027-01-01",
    dueAt: "2027-01-01T16:00:00.000Z",
    provisional: true,
    counted: ["2027-01-01"],
  });
});

test.each([
  ["2026-09-30T16:00", "3"],
  ["2026-02-30T16:00Z", "3"],
  ["yesterday", "3"],
  ["2026-09-30T16:00Z", "0"],
  ["2026-09-30T16:00Z", "2.5"],
])("refuses to count from %s for %s days", async (receivedAt, days) => {
  expect(await run(["working-days", receivedAt, days])).toMatchObject({ code: 2, stdout: "" });
});

test("checks the calendar of a year without a shop", async () => {
  const good = await run(["working-days-check", "policy/calendars/2026.json"]);
  expect(good).toMatchObject({ code: 0, stdout: expect.stringContaining("2026: 19 weekday holidays, 6 make-up days") });
  const missing = await run(["working-days-check", "policy/calendars/2019.json", "--json"]);
  expect(missing.code).toBe(1);
  expect(JSON.parse(missing.stdout)).toMatchObject({ reason: "calendar-refused", problems: ["there is no such file"] });
});
