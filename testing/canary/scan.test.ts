import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { seededRandomness } from "#platform/ids";
import type { Canary } from "./canary.ts";
import { openScan, plantPerson, PLANTED_COUNTRIES, type Sighting } from "./index.ts";

const word: Canary = { label: "word", text: "Zymbolarden", kind: "word" };
const accented: Canary = { label: "accented", text: "Wöllmündigé", kind: "word" };
const han: Canary = { label: "han", text: "鷺沼檜葉碧", kind: "word" };
const phone: Canary = { label: "phone", text: "+12125550123", kind: "telephone" };
const mobile: Canary = { label: "mobile", text: "+819012345678", kind: "telephone" };

/** Bytes as a file might have them around what is sought. */
function among(bytes: Buffer | string): Buffer {
  return Buffer.concat([noise(5000, 7), Buffer.from(bytes), noise(3000, 11)]);
}

function noise(count: number, seed: number): Buffer {
  return Buffer.from(seededRandomness(seed).bytes(count));
}

async function scanned(canaries: Canary[], ...pieces: Buffer[]): Promise<readonly Sighting[]> {
  const scan = openScan(canaries);
  await scan.stream("place", pieces);
  return scan.sightings;
}

async function labelsIn(canaries: Canary[], bytes: Buffer | string): Promise<string[]> {
  const sightings = await scanned(canaries, among(bytes));
  return [...new Set(sightings.map(({ canary }) => canary))];
}

const escapeAll = (text: string, write: (sign: string) => string) => [...text].map(write).join("");
const bytewise = (text: string, write: (byte: number) => string) => [...Buffer.from(text)].map(write).join("");
const hexByte = (byte: number) => byte.toString(16).padStart(2, "0");

const encodings: [name: string, encode: (text: string) => string | Buffer][] = [
  ["plain", (text) => text],
  ["lower case", (text) => text.toLowerCase()],
  ["upper case", (text) => text.toUpperCase()],
  ["decomposed", (text) => text.normalize("NFD")],
  ["UTF-16 LE", (text) => Buffer.from(text, "utf16le")],
  ["UTF-16 BE", (text) => Buffer.from(text, "utf16le").swap16()],
  ["base64 from byte 0", (text) => Buffer.from(text).toString("base64")],
  ["base64 from byte 1", (text) => Buffer.from(`{${text}}`).toString("base64")],
  ["base64 from byte 2", (text) => Buffer.from(`{"${text}"}`).toString("base64")],
  ["base64 of lower case", (text) => Buffer.from(`q${text.toLowerCase()}`).toString("base64")],
  ["base64 of UTF-16", (text) => Buffer.from(`x${text}`, "utf16le").toString("base64")],
  ["base64url", (text) => Buffer.from(`ÿÿ>${text}ÿ?`).toString("base64url")],
  ["hex", (text) => Buffer.from(text).toString("hex")],
  ["capital hex", (text) => Buffer.from(text).toString("hex").toUpperCase()],
  ["hex of upper case", (text) => Buffer.from(text.toUpperCase()).toString("hex")],
  ["JSON", (text) => JSON.stringify({ name: text })],
  ["JSON, non-ASCII escaped", (text) => text.replaceAll(/[^ -~]/g, (sign) => `\\u${hexUnit(sign)}`)],
  ["JSON, all escaped", (text) => escapeAll(text, (sign) => `\\u${hexUnit(sign).toUpperCase()}`)],
  ["percent-encoded", (text) => encodeURIComponent(text)],
  [
    "percent-encoded in small letters",
    (text) => encodeURIComponent(text).replaceAll(/%../g, (byte) => byte.toLowerCase()),
  ],
  ["percent-encoded whole", (text) => bytewise(text, (byte) => `%${hexByte(byte)}`)],
  ["form-encoded", (text) => new URLSearchParams({ q: text }).toString()],
  [
    "quoted-printable",
    (text) =>
      bytewise(text, (byte) =>
        byte > 126 || byte === 61 ? `=${hexByte(byte).toUpperCase()}` : String.fromCodePoint(byte),
      ),
  ],
  ["quoted-printable whole", (text) => bytewise(text, (byte) => `=${hexByte(byte).toUpperCase()}`)],
  ["HTML entities", (text) => escapeAll(text, (sign) => `&#${sign.codePointAt(0)};`)],
  ["HTML entities, hex", (text) => escapeAll(text, (sign) => `&#x${sign.codePointAt(0)!.toString(16).toUpperCase()};`)],
  [
    "octal-escaped",
    (text) => bytewise(text, (byte) => (byte > 126 ? `\\${byte.toString(8)}` : String.fromCodePoint(byte))),
  ],
  ["md5 digest", (text) => createHash("md5").update(text).digest("hex")],
  ["sha256 digest", (text) => createHash("sha256").update(text.toLowerCase()).digest()],
  ["sha256 digest in base64", (text) => createHash("sha256").update(text).digest("base64url")],
];

function hexUnit(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, "0");
}

describe("finds a planted word", () => {
  test.each(encodings)("%s", async (_, encode) => {
    for (const canary of [word, accented, han])
      expect(await labelsIn([word, accented, han], encode(canary.text))).toEqual([canary.label]);
  });

  test("in Latin-1", async () => {
    expect(await labelsIn([accented], Buffer.from(accented.text, "latin1"))).toEqual(["accented"]);
  });

  test("in base64 and quoted-printable whose lines break within it", async () => {
    const base64 = Buffer.from(`Dear ${word.text}, your parcel`).toString("base64");
    expect(await labelsIn([word], `${base64.slice(0, 13)}\r\n${base64.slice(13)}`)).toEqual(["word"]);
    expect(await labelsIn([word], `${base64.slice(0, 13)}\\r\\n${base64.slice(13)}`)).toEqual(["word"]);
    expect(await labelsIn([word], `Zymb=\r\nolarden`)).toEqual(["word"]);
    expect(await labelsIn([accented], `W=C3=B6llm=C3=\r\n=BCndig=C3=A9`)).toEqual(["accented"]);
  });

  test("in what was escaped twice", async () => {
    expect(await labelsIn([han], JSON.stringify(escapeAll(han.text, (sign) => `\\u${hexUnit(sign)}`)))).toEqual([
      "han",
    ]);
  });
});

describe("finds a planted telephone number", () => {
  test.each([
    ["+12125550123", "phone"],
    ["tel:+1-212-555-0123", "phone"],
    ["(212) 555-0123", "phone"],
    ["212 555 0123", "phone"],
    ["212.555.0123", "phone"],
    ["0012125550123", "phone"],
    ["２１２５５５０１２３", "phone"],
    ["+81 90-1234-5678", "mobile"],
    ["090-1234-5678", "mobile"],
    ["09012345678", "mobile"],
    ["090 1234 5678", "mobile"],
    [Buffer.from("++12125550123").toString("base64"), "phone"],
    [Buffer.from("2125550123").toString("hex"), "phone"],
    [encodeURIComponent("(212) 555-0123"), "phone"],
    [new URLSearchParams({ phone: "090 1234 5678" }).toString(), "mobile"],
    [createHash("sha1").update("+12125550123").digest("hex"), "phone"],
  ])("%s", async (written, label) => {
    expect(await labelsIn([phone, mobile], written)).toEqual([label]);
  });
});

describe("finds each planting once", () => {
  test("wherever the pieces of a stream end", async () => {
    const bytes = Buffer.from(`....${word.text}....`);
    for (let border = 0; border <= bytes.length; border++) {
      const sightings = await scanned([word], bytes.subarray(0, border), bytes.subarray(border));
      expect(sightings.map(({ form, through, times }) => [form, through, times])).toEqual([
        ["plain", "bytes", 1],
        ["plain", "joined lines", 1],
      ]);
    }
  });

  test("when every byte comes alone", async () => {
    const pieces = [...Buffer.from(`ab${word.text}cd${word.text}`)].map((byte) => Buffer.of(byte));
    const sightings = await scanned([word], ...pieces);
    expect(sightings.find(({ through }) => through === "bytes")?.times).toBe(2);
  });

  test("at the very beginning and at the very end", async () => {
    expect((await scanned([word], Buffer.from(word.text))).length).toBeGreaterThan(0);
    expect((await scanned([word], Buffer.concat([noise(9000, 3), Buffer.from(word.text)]))).length).toBeGreaterThan(0);
  });
});

describe("sees nothing where nothing is", () => {
  test("in noise, zeros, texts and words that are nearly the same", async () => {
    const persons = PLANTED_COUNTRIES.map((country, index) =>
      plantPerson(country, country, seededRandomness(index + 1)),
    );
    const canaries = [word, accented, han, phone, mobile, ...persons.flatMap((person) => person.canaries)];
    expect(await scanned(canaries, noise(4_000_000, 42), Buffer.alloc(1_000_000))).toEqual([]);
    const nearly = ["Zymbolarde", "ymbolarden", "Zymbolardon", "Wöllmündig", "鷺沼檜葉", "212555012", "+1212555012"];
    expect(await scanned(canaries, Buffer.from(nearly.join("\n")))).toEqual([]);
  });

  test("and a report repeats nothing of what was planted", async () => {
    const person = plantPerson("somebody", "US", seededRandomness(9));
    const sightings = await scanned([...person.canaries], Buffer.from(Object.values(person.form).join("\n")));
    expect(new Set(sightings.map(({ canary }) => canary)).size).toBe(person.canaries.length);
    for (const { text } of person.canaries) expect(JSON.stringify(sightings)).not.toContain(text);
  });
});

test("a canary that chance could write is refused", () => {
  expect(() => openScan([{ label: "short", text: "Ada", kind: "word" }])).toThrow("short");
});

test("planted persons differ, and come again with the same seed", () => {
  const made = (seed: number) => plantPerson("x", "DE", seededRandomness(seed));
  expect(made(1)).toEqual(made(1));
  const one = new Set(made(1).canaries.map(({ text }) => text));
  expect(made(2).canaries.filter(({ text }) => one.has(text))).toEqual([]);
});
