import { describe, expect, test } from "vitest";
import { z } from "zod";
import { composeInventory } from "./compose-inventory.ts";
import { personalField, type PersonalField } from "./field.ts";
import { maskAll, maskEmail, maskPhone, maskText } from "./masks.ts";
import { normaliseEmail, normalisePhone } from "./normalisers.ts";

const field: PersonalField<string> = {
  label: "Name",
  class: "ordinary",
  purposes: ["ORDER"],
  legalBasis: "contract",
  sources: ["provided"],
  recipients: [],
  mask: maskText,
  retention: { after: "order-closed", days: 180, because: "after-sales" },
  shape: z.string(),
  index: "none",
  held: "vault",
};

describe("a declaration is refused", () => {
  test("when a field has no purpose or source, or one outside the closed lists [0.3] [1.3.1] [2.1.1]", () => {
    expect(() => personalField({ ...field, purposes: [] })).toThrow("no purpose");
    expect(() => personalField({ ...field, purposes: ["MARKETING" as "ORDER"] })).toThrow(
      "outside ORDER, SERVICE, LEGAL",
    );
    expect(() => personalField({ ...field, sources: [] })).toThrow("no source");
    expect(() => personalField({ ...field, sources: ["bought" as "provided"] })).toThrow(
      "outside provided, automatic, supplemented",
    );
  });

  test("when a field has no label, no retention, or an index where nothing is held [0.3]", () => {
    expect(() => personalField({ ...field, label: " " })).toThrow("label");
    expect(() => personalField({ ...field, retention: { ...field.retention, days: -1 } })).toThrow(
      "how long it is kept",
    );
    expect(() => personalField({ ...field, held: "elsewhere", index: normaliseEmail })).toThrow("cannot index");
  });

  test("when two parts own one thing, naming both [0.3]", () => {
    const one = {
      file: "a.ts",
      fields: { "order.name": field },
      storage: { data: { "s.t": { id: "fact" } } },
    } as const;
    expect(() => composeInventory(one, { file: "b.ts", fields: { "order.name": field } })).toThrow(
      "field order.name is declared twice: in a.ts and in b.ts",
    );
    expect(() => composeInventory(one, { file: "b.ts", storage: { data: { "s.t": {} } } })).toThrow("table s.t");
    const external = { s: { owner: "x", because: "y", payloadKeys: {} } };
    expect(() => composeInventory(one, { file: "b.ts", externalSchemas: external })).toThrow("another program's");
  });

  test("when two parts mean different things by one name [0.3]", () => {
    const one = { file: "a.ts", logFields: { reference: "fact" } } as const;
    expect(() => composeInventory(one, { file: "b.ts", logFields: { reference: "pseudonymous-id" } })).toThrow(
      "log field reference is fact in a.ts and pseudonymous-id in b.ts: decide which",
    );
    expect(composeInventory(one, { ...one, file: "b.ts" }).logFields.size).toBe(1);
  });

  test("when a name has the wrong form [0.3]", () => {
    expect(() => composeInventory({ file: "a.ts", fields: { Name: field } })).toThrow('field "Name" in a.ts');
    expect(() => composeInventory({ file: "a.ts", storage: { data: { booking: {} } } })).toThrow('table "booking"');
  });
});

test("the inventory gives what is declared, and throws for what is not", () => {
  const inventory = composeInventory({ file: "a.ts", fields: { "order.name": field } });
  expect(inventory.getField("order.name").label).toBe("Name");
  expect(inventory.findField("order.size")).toBeUndefined();
  expect(() => inventory.getField("order.size")).toThrow("not in the inventory");
  expect(inventory.files).toEqual(["a.ts"]);
});

describe("masks", () => {
  test("show too little to use, and no length [3.1.1]", () => {
    expect(maskText("Anna-Lena")).toBe("A•••");
    expect(maskText("👨‍👩‍👧 Family")).toBe("👨‍👩‍👧•••");
    expect(maskText("Ng")).toBe("N•••");
    expect(maskText("")).toBe("•••");
    expect(maskEmail("anna@mail.example.com")).toBe("a•••@m•••.com");
    expect(maskEmail("not an address")).toBe("•••");
    expect(maskPhone("+4915112345678")).toBe("•••78");
    expect(maskAll()).toBe("•••");
  });
});

describe("normalisers", () => {
  test("refuse what cannot be a whole value", () => {
    for (const text of ["", "@", "a@", "@b.example", "a", `${"x".repeat(320)}@b.example`]) {
      expect(normaliseEmail(text), text).toBeUndefined();
    }
    for (const text of ["", "+", "123", "09012345678", "+0123456789", "+12345678901234567", "+81 90 1234 567a"]) {
      expect(normalisePhone(text), text).toBeUndefined();
    }
  });

  test("make equal what a person means as equal", () => {
    expect(normaliseEmail(" Anna@BÜCHER.example ")).toBe("anna@xn--bcher-kva.example");
    expect(normaliseEmail("ａｎｎａ@ｅｘａｍｐｌｅ.com")).toBe("anna@example.com");
    expect(normaliseEmail("a+tag@example.com")).toBe("a+tag@example.com");
    expect(normalisePhone("+81 (90) 1234-5678")).toBe("+819012345678");
    expect(normalisePhone("＋８１９０１２３４５６７８")).toBe("+819012345678");
    expect(normalisePhone("+49‑151‑12345678")).toBe("+4915112345678");
  });
});
