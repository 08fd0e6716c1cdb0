import { Console } from "node:console";
import { Writable } from "node:stream";
import { format, inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { Personal, personal, revealAll } from "./personal.ts";

const NAME = "Planted Quokka";

describe("a personal value", () => {
  test("prints [personal] through console, inspect, format, JSON and strings [3.1.1]", () => {
    const value = personal(NAME);
    let printed = "";
    const sink = new Writable({
      write(chunk, _encoding, done) {
        printed += String(chunk);
        done();
      },
    });
    new Console(sink).log(value, [value], { value }, "%s %o %j", value, value, value);
    const spread = JSON.stringify({ ...value });
    const all = [
      printed,
      spread,
      inspect(value, { showHidden: true, depth: 9, customInspect: false }),
      inspect({ nested: [value] }),
      format("%s %d %j %o %O", value, value, value, value, value),
      JSON.stringify({ value, list: [value] }),
      String(value),
      `${value}`,
      "" + value,
      Object.keys(value).join(),
      Object.getOwnPropertyNames(value).join(),
    ].join("\n");
    expect(all).toContain("[personal]");
    expect(all).not.toContain("Quokka");
  });

  test("loses its value rather than carry it into a structured clone [3.1.1]", () => {
    expect(JSON.stringify(structuredClone({ value: personal(NAME) }))).not.toContain("Quokka");
  });

  test("gives its value only when asked to reveal it", () => {
    expect(personal(NAME).reveal()).toBe(NAME);
    expect(revealAll({ a: new Personal(1), b: new Personal("x") })).toEqual({ a: 1, b: "x" });
  });
});
