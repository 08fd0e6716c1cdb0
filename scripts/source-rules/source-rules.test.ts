import { describe, expect, it } from "vitest";
import { checkArrows } from "./arrows.ts";
import { checkClockAndChance } from "./clock-and-chance.ts";
import { checkCycles } from "./cycles.ts";
import { checkNames } from "./names.ts";
import { parseSource, type Finding } from "./source-file.ts";

type Tree = Readonly<Record<string, string>>;

function parse(tree: Tree) {
  return Object.entries(tree).map(([path, text]) => parseSource(path, text));
}

function told(findings: readonly Finding[]): string[] {
  return findings.map(({ path, line, rule, message }) => `${path}:${line} ${rule} ${message}`);
}

const production = new Set(["hono", "@hono/node-server", "rolldown"]);

function arrows(tree: Tree): string[] {
  return told(checkArrows(parse(tree), production));
}

describe("arrows that are refused", () => {
  it.each([
    [
      "a room above",
      { "src/privacy/vault/seal.ts": '\nimport { order } from "#shop/orders";' },
      "src/privacy/vault/seal.ts:2 tiers privacy imports #shop/orders: arrows run down, and shop stands above privacy",
    ],
    [
      "a room of the same tier",
      { "src/policy/clauses/index.ts": 'import type { Field } from "#privacy/inventory";' },
      "src/policy/clauses/index.ts:1 tiers policy imports #privacy/inventory: rooms of one tier never import each other",
    ],
    [
      "a room of the same tier in the middle",
      { "src/rights/cases/act.ts": 'export { order } from "#shop/orders";' },
      "src/rights/cases/act.ts:1 tiers rights imports #shop/orders: rooms of one tier never import each other",
    ],
    [
      "a room above, in a test",
      { "src/platform/mail/mail.test.ts": 'import { seal } from "#privacy/vault";' },
      "src/platform/mail/mail.test.ts:1 tiers platform imports #privacy/vault: arrows run down, and privacy stands above platform",
    ],
    [
      "a room above, reached late",
      { "src/platform/mail/send.ts": 'const page = await import("#web/ui");' },
      "src/platform/mail/send.ts:1 tiers platform imports #web/ui: arrows run down, and web stands above platform",
    ],
    [
      "a room above, for a type in passing",
      { "src/privacy/vault/seal.ts": 'type Order = import("#shop/orders").Order;' },
      "src/privacy/vault/seal.ts:1 tiers privacy imports #shop/orders: arrows run down, and shop stands above privacy",
    ],
    [
      "main.ts",
      { "src/web/desk/page.ts": 'import "../../main.ts";' },
      "src/web/desk/page.ts:1 tiers web imports ../../main.ts: only main.ts sees every room, and no room sees main.ts",
    ],
    [
      "the shop's settings in a room that would serve any shop",
      { "src/privacy/vault/seal.ts": 'import { shop } from "#shop.config";' },
      "src/privacy/vault/seal.ts:1 settings privacy imports #shop.config: it would serve any shop and is handed its settings",
    ],
    [
      "the published texts from another room",
      { "src/web/ui/footer.tsx": 'import { versions } from "../../../policy/versions/index.ts";' },
      "src/web/ui/footer.tsx:1 policy web imports ../../../policy/versions/index.ts: the published texts are read through src/policy",
    ],
    [
      "the program from the published texts",
      { "policy/versions/index.ts": 'import { renderPolicy } from "#policy/versions";' },
      "policy/versions/index.ts:1 policy imports #policy/versions: the published texts are data and import nothing of the program",
    ],
    [
      "a part by its inside",
      { "src/shop/orders/act.ts": 'import { line } from "../cart/line.ts";' },
      "src/shop/orders/act.ts:1 faces imports ../cart/line.ts: another part is imported only by its face, #shop/cart",
    ],
    [
      "a part by a path behind its name",
      { "src/shop/orders/act.ts": 'import { line } from "#shop/cart/line";' },
      "src/shop/orders/act.ts:1 faces imports #shop/cart/line: another part is imported only by its face, #shop/cart",
    ],
    [
      "a part by the path of its face",
      { "src/web/desk/page.ts": 'import { line } from "../../shop/cart/index.ts";' },
      "src/web/desk/page.ts:1 faces imports ../../shop/cart/index.ts: another part is imported only by its face, #shop/cart",
    ],
    [
      "a part by its inside from main.ts",
      { "src/main.ts": 'import { line } from "./shop/cart/line.ts";' },
      "src/main.ts:1 faces imports ./shop/cart/line.ts: another part is imported only by its face, #shop/cart",
    ],
    [
      "a part by its inside from a journey",
      { "e2e/order.test.ts": 'import { line } from "../src/shop/cart/line.ts";' },
      "e2e/order.test.ts:1 faces imports ../src/shop/cart/line.ts: another part is imported only by its face, #shop/cart",
    ],
    [
      "a file of a whole room from another room",
      { "src/web/desk/page.ts": 'import { fields } from "../../shop/personal-data.ts";' },
      "src/web/desk/page.ts:1 faces imports ../../shop/personal-data.ts: a file of a whole room is for that room and for main.ts",
    ],
    [
      "a part of testing/ by its inside",
      { "src/shop/orders/act.db.test.ts": 'import { clone } from "../../../testing/database/clone.ts";' },
      "src/shop/orders/act.db.test.ts:1 faces imports ../../../testing/database/clone.ts: a part of testing/ is imported as #testing/database",
    ],
    [
      "testing/ from code that ships",
      { "src/shop/orders/act.ts": 'import { database } from "#testing/database";' },
      "src/shop/orders/act.ts:1 outside imports #testing/database: nothing that ships imports testing/",
    ],
    [
      "testing/ from main.ts",
      { "src/main.ts": 'import { database } from "#testing/database";' },
      "src/main.ts:1 outside imports #testing/database: nothing that ships imports testing/",
    ],
    [
      "what the tests of a room are built from, from code that ships",
      { "src/shop/orders/act.ts": 'import { openTestPrivacy } from "#privacy/testing";' },
      "src/shop/orders/act.ts:1 outside imports #privacy/testing: nothing that ships imports what tests are built from",
    ],
    [
      "what the tests of a part are built from, from the part itself",
      { "src/web/api/routes/order.ts": 'import { openTestApi } from "../testing/index.ts";' },
      "src/web/api/routes/order.ts:1 outside imports ../testing/index.ts: nothing that ships imports what tests are built from",
    ],
    [
      "what the tests of a room are built from, from main.ts",
      { "src/main.ts": 'import { openTestPrivacy } from "#privacy/testing";' },
      "src/main.ts:1 outside imports #privacy/testing: nothing that ships imports what tests are built from",
    ],
    [
      "bench/, even from a test",
      { "src/shop/orders/act.test.ts": 'import { load } from "../../../bench/load.ts";' },
      "src/shop/orders/act.test.ts:1 outside imports ../../../bench/load.ts: nothing that ships imports bench/",
    ],
    [
      "e2e/",
      { "src/web/desk/page.ts": 'import { order } from "../../../e2e/order.ts";' },
      "src/web/desk/page.ts:1 outside imports ../../../e2e/order.ts: nothing that ships imports e2e/",
    ],
    [
      "proof/ from a sandbox partner",
      { "sandbox/carrier/main.ts": 'import { kill } from "../../proof/kill.ts";' },
      "sandbox/carrier/main.ts:1 outside imports ../../proof/kill.ts: nothing that ships imports proof/",
    ],
    [
      "src/ from a sandbox partner",
      { "sandbox/carrier/main.ts": 'import type { Clock } from "#platform/clock";' },
      "sandbox/carrier/main.ts:1 sandbox imports #platform/clock: a sandbox partner is a program of its own and knows no src/",
    ],
    [
      "a sandbox partner from src/",
      { "src/shop/shipping/send.ts": 'import { book } from "../../../sandbox/carrier/book.ts";' },
      "src/shop/shipping/send.ts:1 sandbox shop imports ../../../sandbox/carrier/book.ts: partners are reached over HTTP, the sandbox ones too",
    ],
    [
      "a package that is only there for development",
      { "src/shop/orders/act.ts": 'import fc from "fast-check";\nimport type { Browser } from "playwright-core";' },
      "src/shop/orders/act.ts:1 packages imports fast-check, which is not among the dependencies of package.json",
    ],
    [
      "a target that is computed",
      { "src/shop/orders/act.ts": "const act = await import(`./${name}.ts`);" },
      "src/shop/orders/act.ts:1 computed imports a computed target, which no rule can follow: write the path out",
    ],
    [
      "a room that is not there",
      { "src/extras/thing/index.ts": "export {};" },
      "src/extras/thing/index.ts:1 rooms is in no room of src/: web, rights, shop, staff, insight, assurance, privacy, policy, platform",
    ],
    [
      "a file beside main.ts",
      { "src/server.ts": "export {};" },
      "src/server.ts:1 rooms is in no room of src/: web, rights, shop, staff, insight, assurance, privacy, policy, platform",
    ],
  ])("%s", (_what, tree, message) => {
    expect(arrows(tree)).toEqual([message]);
  });
});

describe("arrows that are allowed", () => {
  it.each([
    [
      "down, by faces",
      { "src/web/desk/page.tsx": 'import "#shop/orders"; import "#privacy/access"; import "#platform/log";' },
    ],
    ["to a part of the same room", { "src/shop/orders/act.ts": 'import { cart } from "#shop/cart";' }],
    ["within a part", { "src/shop/addresses/countries/asia.ts": 'import "../address.ts"; import "./areas.ts";' }],
    [
      "from main.ts to every room",
      { "src/main.ts": 'import "#web/ui"; import "#platform/log"; import "./shop/personal-data.ts";' },
    ],
    ["from a file of the room to its parts", { "src/shop/personal-data.ts": 'import "#shop/orders";' }],
    ["from a part to a file of its room", { "src/shop/orders/act.ts": 'import "../personal-data.ts";' }],
    [
      "from what tests are built from",
      { "src/privacy/testing/index.ts": 'import "#testing/database"; import "fast-check";' },
    ],
    [
      "from what tests of a part are built from",
      { "src/web/api/testing/index.ts": 'import "#testing/shop"; import "vitest";' },
    ],
    ["from a test to what tests are built from", { "src/shop/orders/act.db.test.ts": 'import "#privacy/testing";' }],
    ["to the settings from the shop", { "src/shop/markets/market.ts": 'import { shop } from "#shop.config";' }],
    [
      "to the published texts from src/policy",
      { "src/policy/versions/render.ts": 'import "../../../policy/clause.ts";' },
    ],
    ["from a test to testing/", { "src/shop/orders/act.db.test.ts": 'import "#testing/database"; import "vitest";' }],
    [
      "from testing/ to faces",
      { "testing/journeys/index.ts": 'import "#shop/orders"; import "./guest.ts"; import "#testing/browser";' },
    ],
    ["from bench/ to main.ts and faces", { "bench/main.ts": 'import "../src/main.ts"; import "#platform/postgres";' }],
    [
      "to packages and built-in modules",
      { "src/web/ui/page.tsx": 'import "hono/jsx"; import "node:fs"; import "@hono/node-server/conninfo";' },
    ],
  ])("%s", (_what, tree) => {
    expect(arrows(tree)).toEqual([]);
  });
});

describe("circles", () => {
  function cycles(tree: Tree): string[] {
    return told(checkCycles(parse(tree)));
  }

  it("refuses parts that know each other, even by types alone", () => {
    expect(
      cycles({
        "src/shop/cart/index.ts": 'export type { Order } from "#shop/orders";',
        "src/shop/orders/index.ts": 'import { pay } from "#shop/payments";',
        "src/shop/payments/index.ts": 'import { cart } from "#shop/cart";',
      }),
    ).toEqual([
      "src/shop/cart/index.ts:1 cycles parts import each other: shop/cart → shop/orders → shop/payments → shop/cart",
    ]);
  });

  it("refuses a file of a whole room that is imported by a part it imports", () => {
    expect(
      cycles({
        "src/shop/personal-data.ts": 'import { fields } from "#shop/orders";',
        "src/shop/orders/index.ts": 'import { shopData } from "../personal-data.ts";',
      }),
    ).toEqual([
      "src/shop/orders/index.ts:1 cycles parts import each other: shop/orders → shop/personal-data.ts → shop/orders",
    ]);
  });

  it("refuses files of a part that load each other", () => {
    expect(
      cycles({
        "src/shop/cart/line.ts": '// A line.\nimport { cart } from "./cart.ts";',
        "src/shop/cart/cart.ts": 'import { line } from "./line.ts";',
        "src/shop/cart/index.ts": 'export * from "./cart.ts";',
      }),
    ).toEqual([
      "src/shop/cart/cart.ts:1 cycles files import each other: src/shop/cart/cart.ts → src/shop/cart/line.ts → src/shop/cart/cart.ts",
    ]);
  });

  it("allows types of one part to name each other, and tests to import what uses their part", () => {
    expect(
      cycles({
        "src/shop/cart/line.ts": 'import type { Cart } from "./cart.ts";',
        "src/shop/cart/cart.ts": 'import { line } from "./line.ts";',
        "src/shop/cart/cart.test.ts": 'import { order } from "#shop/orders";',
        "src/shop/cart/index.ts": 'export * from "./cart.ts";',
        "src/shop/orders/index.ts": 'import { cart } from "#shop/cart";',
      }),
    ).toEqual([]);
  });
});

describe("clock and chance", () => {
  function reads(text: string, path = "src/shop/orders/act.ts"): string[] {
    return told(checkClockAndChance(parse({ [path]: text })));
  }

  it.each([
    ["const now = Date.now();", "Date.now"],
    ["const clock = Date.now;", "Date.now"],
    ['const now = Date["now"]();', "Date.now"],
    ["const now = new Date();", "new Date()"],
    ["const now = new globalThis.Date();", "new Date()"],
    ["const now = Date();", "Date()"],
    ["const now = Temporal.Now.instant();", "Temporal.Now"],
    ["const now = performance.now();", "performance.now"],
    ["const now = process.hrtime.bigint();", "process.hrtime"],
    ['import { performance as watch } from "node:perf_hooks";', "performance of node:perf_hooks"],
  ])("refuses to read the clock by %s", (text, what) => {
    expect(reads(text)).toContain(
      `src/shop/orders/act.ts:1 clock-and-chance uses ${what}: the time comes from a Clock (#platform/clock) that is passed in`,
    );
  });

  it.each([
    ["const dice = Math.random();", "Math.random"],
    ["const id = crypto.randomUUID();", "crypto.randomUUID"],
    ["crypto.getRandomValues(bytes);", "crypto.getRandomValues"],
    ['import { randomBytes } from "node:crypto";', "randomBytes of node:crypto"],
    ['import { randomInt as roll } from "crypto";', "randomInt of crypto"],
    ['import * as sealing from "node:crypto"; const id = sealing.randomUUID();', "sealing.randomUUID"],
    ['import sealing from "node:crypto"; const id = sealing.randomUUID();', "sealing.randomUUID"],
  ])("refuses to draw lots by %s", (text, what) => {
    expect(reads(text)).toEqual([
      `src/shop/orders/act.ts:1 clock-and-chance uses ${what}: chance comes from Randomness or Ids (#platform/ids) that are passed in`,
    ]);
  });

  it("refuses to repeat by setInterval, naming the line behind letters of any script", () => {
    expect(reads('const words = "毛衣 🧶";\n\nsetInterval(look, 1000);')).toEqual([
      "src/shop/orders/act.ts:3 clock-and-chance uses setInterval: what repeats is a job (#platform/jobs), so that it survives a restart and runs once",
    ]);
  });

  it("allows dates that are given, hashes, and every read in platform, tests and beside src/", () => {
    expect(reads('import { createHash } from "node:crypto"; const day = new Date(text); Date.parse(text);')).toEqual(
      [],
    );
    for (const path of [
      "src/platform/clock/index.ts",
      "src/shop/orders/act.test.ts",
      "bench/main.ts",
      "sandbox/carrier/main.ts",
    ]) {
      expect(reads("const now = new Date(); Math.random();", path)).toEqual([]);
    }
  });

  it("binds main.ts as it binds the rooms", () => {
    expect(reads("const now = new Date();", "src/main.ts")).toHaveLength(1);
  });
});

describe("names", () => {
  it.each([
    "src/shop/utils/money.ts",
    "src/web/ui/helpers.tsx",
    "src/platform/lib/index.ts",
    "src/shop/common/x.test.ts",
  ])("refuses the drawer for everything %s", (path) => {
    expect(told(checkNames(parse({ [path]: "export {};" })))).toEqual([
      `${path}:1 names lies in a drawer for everything: name the part of the business it belongs to`,
    ]);
  });

  it("allows a name that only begins like one", () => {
    expect(checkNames(parse({ "src/shop/library/shared-stock.ts": "export {};" }))).toEqual([]);
  });
});

it("refuses what is no program", () => {
  expect(() => parseSource("src/shop/cart/broken.ts", "const = ;")).toThrow("src/shop/cart/broken.ts");
});
