import { describe, expect, test } from "vitest";
import { createLogger, nameOfError, type Logger, type LogFields } from "./index.ts";

const CANARY = "Kanarie van den Berg";
const DECLARED = new Set(["orderId", "attempt", "reason", "stages"]);

/** A logger and what it wrote: the text as it is, and the lines parsed. */
function openLog(level: "debug" | "warn" | "silent" = "debug") {
  let text = "";
  const log = createLogger({
    level,
    declaredFields: DECLARED,
    process: "web",
    destination: { write: (line: string) => void (text += line) },
  });
  return {
    log,
    text: () => text,
    lines: () =>
      text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

function writeOnce(act: (log: Logger) => void): { text: string; line: Record<string, unknown> } {
  const { log, text, lines } = openLog();
  act(log);
  expect(lines()).toHaveLength(1);
  return { text: text(), line: lines()[0]! };
}

describe("what a person typed never reaches the log", () => {
  test("a field that the inventory does not declare is dropped [3.1.1]", () => {
    const fields = { orderId: "o-1", recipientName: CANARY, email: "kanarie@example.org" } as LogFields;
    const { text, line } = writeOnce((log) => log.info("order.placed", fields));
    expect(text).not.toMatch(/kanarie/i);
    expect(line).toMatchObject({ event: "order.placed", orderId: "o-1", process: "web", level: "info" });
    expect(Object.keys(line).toSorted()).toEqual(["event", "level", "orderId", "process", "time"]);
  });

  test.for([CANARY, "kanarie@example.org", "+31612345678", "東京都", "a\nb", "x".repeat(81)])(
    "text in a declared field is withheld: %j [3.1.1]",
    (value) => {
      const { line } = writeOnce((log) => log.warn("order.refused", { reason: value, stages: ["packed", value] }));
      expect(line).toMatchObject({ reason: "[withheld]", stages: ["packed", "[withheld]"] });
    },
  );

  test("an event that was put together is not repeated [3.1.1]", () => {
    const { text, line } = writeOnce((log) => log.info(`order of ${CANARY}`));
    expect(text).not.toContain("Kanarie");
    expect(line["event"]).toBe("log.event-not-constant");
  });

  test("the message of a fault is never written, nor that of its cause [3.1.1]", () => {
    const cause = Object.assign(new RangeError(`cause ${CANARY}`), { detail: CANARY, code: "23505" });
    const fault = Object.assign(new TypeError(`fault ${CANARY}`, { cause }), { code: "ECONNRESET", hint: CANARY });
    const { text, line } = writeOnce((log) => log.fault("order.failed", fault, { orderId: "o-1" }));
    expect(text).not.toContain("Kanarie");
    expect(line).toMatchObject({
      level: "error",
      errorName: "TypeError < RangeError",
      errorCode: "ECONNRESET",
      orderId: "o-1",
    });
  });

  test.for([
    `x\n    at ${CANARY}`,
    `x\n    at ${CANARY} (file:///work/kanarie.ts:1:1)`,
    `x\n    at Kanarie (${new URL("./Kanarie.ts", import.meta.url).href}:1:1)`,
    `\n    at ${CANARY}\n    at ${CANARY}\n`,
    `    at Kanarie`,
  ])("a message whose lines look like a stack is taken off whole: %j [3.1.1]", (message) => {
    const { text, line } = writeOnce((log) => log.fault("order.failed", new Error(message)));
    expect(text).not.toMatch(/kanarie/i);
    expect((line["errorPlace"] as string[])[0]).toMatch(/^src\/platform\/log\/log\.test\.ts:\d+:\d+$/);
  });

  test("where the message was changed since, no place is written [3.1.1]", () => {
    const fault = new Error(`x\n    at ${CANARY} (${import.meta.url}:1:1)`);
    // The stack may be put into words as late as when it is first read.
    expect(fault.stack).toContain("Kanarie");
    fault.message = "something else";
    const { text, line } = writeOnce((log) => log.fault("order.failed", fault));
    expect(text).not.toContain("Kanarie");
    expect(line["errorPlace"]).toEqual([]);
  });

  test("a name or a code that is a text is not repeated [3.1.1]", () => {
    const fault = Object.assign(new Error("x"), { name: CANARY, code: CANARY });
    const { text, line } = writeOnce((log) => log.fault("order.failed", fault));
    expect(text).not.toContain("Kanarie");
    expect(line).toMatchObject({ errorName: "Error" });
    expect(line).not.toHaveProperty("errorCode");
  });

  test.for([[CANARY], [undefined], [null], [{ message: CANARY }], [Object.create(null)]])(
    "what was thrown and is no error is told by its type: %j [3.1.1]",
    ([thrown]) => {
      const { text, line } = writeOnce((log) => log.fault("order.failed", thrown));
      expect(text).not.toContain("Kanarie");
      expect(line["errorName"]).toBe(typeof thrown);
    },
  );
});

describe("what helps to find a fault is kept", () => {
  class StockLedgerBroken extends Error {
    override readonly name = "StockLedgerBroken";
  }

  test("its class, its code and its place below the project, without the paths of the machine", () => {
    const { text, line } = writeOnce((log) => log.fault("stock.broken", new StockLedgerBroken("-1 pieces")));
    expect(line["errorName"]).toBe("StockLedgerBroken");
    const places = line["errorPlace"] as string[];
    expect(places[0]).toMatch(/^src\/platform\/log\/log\.test\.ts:\d+:\d+$/);
    expect(places.length).toBeLessThanOrEqual(6);
    expect(text).not.toContain(process.cwd());
  });

  test("the place of a fault of Node itself", () => {
    const fault = (() => {
      try {
        return new URL("no address");
      } catch (error) {
        return error;
      }
    })();
    const { line } = writeOnce((log) => log.fault("page.failed", fault));
    expect(line).toMatchObject({ errorName: "TypeError", errorCode: "ERR_INVALID_URL" });
    expect((line["errorPlace"] as string[])[0]).toMatch(/^node:internal\/url:\d+:\d+$/);
  });

  test("a name of one word", () => {
    expect(nameOfError(new StockLedgerBroken("x"))).toBe("StockLedgerBroken");
    expect(nameOfError("text")).toBe("string");
  });
});

test("lines below the level are not written, and silence is silent", () => {
  const quiet = openLog("warn");
  quiet.log.info("order.placed");
  quiet.log.debug("order.placed");
  quiet.log.warn("order.refused");
  expect(quiet.lines().map(({ level }) => level)).toEqual(["warn"]);
  const silent = openLog("silent");
  silent.log.error("order.failed");
  silent.log.fault("order.failed", new Error("x"));
  expect(silent.text()).toBe("");
});
