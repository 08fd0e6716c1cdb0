import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { composeInventory } from "#privacy/inventory";
import { privacyData } from "../personal-data.ts";
import { checkFileKinds } from "./file-kind-gate.ts";
import { assertNoFindings } from "./finding.ts";
import { checkLogFields } from "./log-field-gate.ts";
import { readSources } from "./source-tree.ts";

const inventory = composeInventory({
  file: "src/sample/personal-data.ts",
  logFields: { orderId: "pseudonymous-id", attempt: "fact" },
  fileKinds: {
    report: { holds: "counts", protection: "no-personal-data", kept: "until the next run" },
    key: { holds: "a key", protection: "key-file", kept: "for good", writer: "src/sample/key-file.ts" },
  },
});
const KEY_WRITER = { path: "src/sample/key-file.ts", text: `import { open } from "node:fs/promises"; open;` };

const logged = (text: string, path = "src/sample/act.ts") =>
  checkLogFields(inventory, [{ path, text }]).map(({ message }) => message);
const written = (text: string, path = "src/sample/act.ts") =>
  checkFileKinds(inventory, [{ path, text }, KEY_WRITER]).map(({ message }) => message);

describe("the log-field gate bites", () => {
  test("on an undeclared field, wherever the logger comes from, and says what to decide [0.3]", () => {
    for (const receiver of ["log", "parts.log", "this.log", "this.#log", "options.parts.log", "requestLog", "logger"]) {
      const messages = logged(
        `class A { #log; run() { ${receiver}.info("order.placed", { orderId, email: order.email }); } }`,
      );
      expect(messages, receiver).toEqual([
        'log field "email" at src/sample/act.ts:1 is not in the inventory: decide what it holds (an id or a fact, never a ' +
          "personal value), and declare it under logFields in the personal-data.ts of its part",
      ]);
    }
    expect(logged(`log.fault("job.failed", error, { task })`)).toEqual([expect.stringContaining('"task"')]);
    expect(logged(`log?.warn("x.y", { "full-name": 1 })`)).toEqual([expect.stringContaining('"full-name"')]);
    expect(
      logged(`const page = <p onClick={() => log.error("x.y", { who })}>x</p>;`, "src/sample/page.tsx"),
    ).toHaveLength(1);
  });

  test("on fields and events that are only known when the program runs [0.3]", () => {
    for (const fields of [
      "{ ...order }",
      "{ [name]: 1 }",
      "order",
      "{ orderId, ...rest }",
      "make()",
      "a ? { orderId } : {}",
    ]) {
      expect(logged(`log.info("order.placed", ${fields})`), fields).toEqual([
        expect.stringContaining("are not an object literal with plain keys: write them out"),
      ]);
    }
    for (const event of ["name", "`order ${email}`", "'a' + b"]) {
      expect(logged(`log.info(${event}, { orderId })`), event).toEqual([
        expect.stringContaining("not a string literal"),
      ]);
    }
    expect(logged(`log.fault(name, error)`)).toHaveLength(1);
  });

  test("and names the line", () => {
    expect(logged(`\n\nconst é = "ü";\nlog.info("x.y", { z });`)[0]).toContain("src/sample/act.ts:4");
  });
});

test("the log-field gate passes declared fields, and calls of other things", () => {
  const text = `
    log.info("order.placed", { orderId, attempt: 1 });
    log.fault("job.failed", error, { "orderId": order.id });
    log.info("started");
    Math.log(x, { y });
    catalog.info("a", { b });
    ledger.record({ name });`;
  expect(logged(text)).toEqual([]);
});

describe("the file-kind gate bites", () => {
  test("on an undeclared kind, and says what to decide [0.3]", () => {
    expect(written(`files.write("invoice", name, bytes)`)).toEqual([
      'file kind "invoice" written at src/sample/act.ts:1 is not in the inventory: decide what it holds, how that is ' +
        "protected and how long it is kept, and declare it under fileKinds in the personal-data.ts of its part",
    ]);
    expect(written(`parts.reportFiles.write("photo", name, bytes)`)).toHaveLength(1);
    expect(written(`files.write(kind, name, bytes)`)).toEqual([expect.stringContaining("not a string literal")]);
  });

  test("on every way around the file store [0.3]", () => {
    const ways = [
      `import { writeFileSync } from "node:fs";`,
      `import { readFile, appendFile as add } from "node:fs/promises";`,
      `import { createWriteStream } from "fs";`,
      `import fs from "node:fs";`,
      `import * as fs from "node:fs/promises";`,
      `export { writeFile } from "node:fs/promises";`,
      `export * from "node:fs";`,
      `const fs = await import("node:fs");`,
      `import { open } from "node:fs/promises";`,
      `import { cp } from "node:fs/promises";`,
    ];
    for (const way of ways) {
      expect(written(way), way).toEqual([expect.stringContaining("write through the file store of #platform/files")]);
    }
  });

  test("on a declared writer that writes nothing [0.3]", () => {
    expect(checkFileKinds(inventory, []).map(({ message }) => message)).toEqual([
      "file kind key is declared as written by src/sample/key-file.ts, which writes no file: correct its writer",
    ]);
  });
});

test("the file-kind gate passes declared kinds, readers, types, and the room that owns files", () => {
  expect(written(`files.write("report", name, bytes); response.write("x"); socket.files.find(kind);`)).toEqual([]);
  expect(written(`import { readFileSync, existsSync } from "node:fs"; import type { Stats } from "node:fs";`)).toEqual(
    [],
  );
  expect(written(`import { writeFileSync } from "node:fs";`, "src/platform/files/index.ts")).toEqual([]);
});

describe("on this room's own sources", () => {
  const root = resolve(import.meta.dirname, "../../..");
  const sources = readSources(root, "src/privacy");
  const own = composeInventory(privacyData);

  test("both gates pass [0.3]", () => {
    expect(sources.map(({ path }) => path)).toContain("src/privacy/keyring/key-file-provider.ts");
    expect(sources.some(({ path }) => path.includes(".test.") || path.includes("/testing/"))).toBe(false);
    assertNoFindings([...checkLogFields(own, sources), ...checkFileKinds(own, sources)]);
  });

  test("both gates bite when a line is planted in one of them [0.3]", () => {
    const [first, ...rest] = sources;
    const plant = (line: string) => [{ ...first!, text: `${first!.text}\n${line}\n` }, ...rest];
    expect(() => assertNoFindings(checkLogFields(own, plant(`log.info("x.y", { phone });`)))).toThrow(
      'log field "phone"',
    );
    expect(() => assertNoFindings(checkFileKinds(own, plant(`files.write("dump", "a", b);`)))).toThrow(
      'file kind "dump"',
    );
  });
});
