import { expect, test } from "vitest";
import { commands } from "./commands/index.ts";
import { parseCommandLine } from "./parse-command-line.ts";

const NUMBER = "WL-3333-3333-3333";

function parse(line: string) {
  return parseCommandLine(line === "" ? [] : line.split(" "), commands);
}

function complaint(line: string): string {
  const request = parse(line);
  if (request.kind !== "wrong") throw new Error(`"${line}" is understood as ${request.kind}`);
  return request.message;
}

const wrong: [line: string, message: string | RegExp][] = [
  ["frobnicate", "there is no such command"],
  ["order list", `there is no such command; did you mean "orders list"?`],
  ["orders verfy", `there is no such command; did you mean "orders verify"?`],
  ["help orders verfy", `there is no such command; did you mean "orders verify"?`],
  ["stok count", `there is no such command; did you mean "stock count"?`],
  ["orders", /^"orders" needs one more word: list, show, verify/],
  ["--json", "there is no such command"],
  ["orders list --stat placed", "orders list: there is no option --stat; did you mean --state?"],
  ["orders list --frobnicate", "orders list: there is no option --frobnicate"],
  ["orders list --state", "orders list: --state needs a value"],
  ["orders list --state --json", "orders list: --state needs a value"],
  ["orders list --state=", /^orders list: --state must be one of awaiting_payment, placed, verified/],
  ["orders list --state lost", /^orders list: --state must be one of/],
  ["orders list --state placed --state verified", "orders list: --state is given twice"],
  ["orders list --json=yes", "orders list: --json takes no value"],
  ["orders list placed", "orders list: takes no words"],
  ["orders show", "orders show: <number> is missing"],
  ["orders show WL-0000-0000-0000", /^orders show: <number> is not an order number/],
  [`orders show ${NUMBER} ${NUMBER}`, "orders show: takes only <number>"],
  [`orders cancel ${NUMBER}`, "orders cancel: --reason is missing"],
  [`orders cancel ${NUMBER} --reason because`, /^orders cancel: --reason must be one of asked-by-shopper/],
  ["stock receive P101-ECR-M", "stock receive: <pieces> is missing"],
  ["stock receive jumper 3", /^stock receive: <sku> is not an SKU/],
  ["stock receive P101-ECR-M 0", "stock receive: <pieces> must be a whole number from 1 to 100000"],
  ["stock receive P101-ECR-M 1.5", "stock receive: <pieces> must be a whole number from 1 to 100000"],
  ["stock count P101-ECR-M -1", /^stock count: there is no option --1/],
  ["stock list --low many", "stock list: --low must be a whole number from 1 to 100000"],
  [Array(60).fill("orders").join(" "), "more than 50 words"],
];

test.each(wrong)("refuses: %s", (line, message) => {
  const said = complaint(line);
  expect([said, message instanceof RegExp ? message.test(said) : said === message]).toEqual([said, true]);
});

test("a complaint never repeats the value that was typed, which may be a name or an address [3.1.1]", () => {
  for (const line of [
    "orders show Wanjiku",
    `orders cancel ${NUMBER} --reason Wanjiku`,
    "orders list --state Wanjiku",
  ]) {
    expect(complaint(line)).not.toContain("Wanjiku");
  }
});

test("reads arguments and options into values, wherever --json stands", () => {
  expect(parse(`orders show ${NUMBER.toLowerCase()} --json`)).toMatchObject({
    kind: "run",
    values: { number: NUMBER },
    json: true,
  });
  expect(parse("orders list --state=placed")).toMatchObject({ kind: "run", values: { state: "placed" }, json: false });
  expect(parse("stock --json count P101-ECR-M 0").kind).toBe("wrong");
  expect(parse("stock count --json p101-ecr-m 0")).toMatchObject({
    values: { sku: "P101-ECR-M", pieces: 0 },
    json: true,
  });
});

test("help is asked for in every usual way", () => {
  for (const line of ["", "--help", "-h", "help"]) expect(parse(line)).toEqual({ kind: "help", words: [] });
  for (const line of ["orders --help", "help orders"]) expect(parse(line)).toEqual({ kind: "help", words: ["orders"] });
  for (const line of ["orders cancel --help", "orders cancel -h nonsense", "help orders cancel"]) {
    expect(parse(line)).toEqual({ kind: "help", words: ["orders", "cancel"] });
  }
});
