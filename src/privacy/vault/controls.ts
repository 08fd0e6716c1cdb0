import { defineControl } from "#platform/controls";

const cipher = new URL("./cipher.ts", import.meta.url);
const openValues = new URL("./open-values.ts", import.meta.url);
const context = new URL("./context.ts", import.meta.url);
const recordSealing = new URL("./record-sealing.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "vault.seals-every-value",
    duties: ["3.1.1"],
    does: "Personal values are stored as AES-256-GCM ciphertext under the data subject's own key, and never otherwise.",
    sabotage: [
      {
        file: cipher,
        find: "const ciphertext = cipher.update(padded);",
        replace: "const ciphertext = Buffer.from(padded);",
      },
      {
        file: cipher,
        find: "const padded = decipher.update(sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES));",
        replace: "const padded = Buffer.from(sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES));",
      },
      { file: cipher, find: "decipher.final();", replace: "" },
    ],
  }),
  defineControl({
    id: "vault.equal-values-differ",
    duties: ["3.1.1"],
    does: "Each sealing has a random nonce, so that equal values have different ciphertexts.",
    sabotage: [{ file: cipher, find: "randomness.bytes(NONCE_BYTES)", replace: "Buffer.alloc(NONCE_BYTES)" }],
  }),
  defineControl({
    id: "vault.sealed-bytes-are-bound",
    duties: ["3.1.1"],
    does: "Sealed bytes open only in the record, field, order and subject that they were sealed for.",
    sabotage: [
      { file: recordSealing, find: "[recordId, subjectId, field, scope.kind, scope.id]", replace: "[subjectId]" },
    ],
  }),
  defineControl({
    id: "vault.opening-is-recorded",
    duties: ["1.1.3"],
    does: "An opening and its ledger entry are one statement, committed before any plaintext exists.",
    sabotage: [
      {
        file: openValues,
        find: "recorded as (${ledger.recording(entry, subjects)})",
        replace: "recorded as (${subjects})",
      },
    ],
  }),
  defineControl({
    id: "vault.refusal-is-recorded",
    duties: ["1.1.3"],
    does: "A refused access is written into the ledger outside the act that is rolled back, and reported.",
    sabotage: [
      { file: context, find: "await recordRefusal(context.db, context.ledger, access, refusal);", replace: "" },
    ],
  }),
  defineControl({
    id: "vault.takes-declared-fields-only",
    duties: ["0.3"],
    does: "A value that the inventory does not declare as held in the vault is refused and stored nowhere.",
    sabotage: [
      {
        file: recordSealing,
        find: 'if (field === undefined) throw gap("undeclared-field", id);',
        replace: "if (field === undefined) return { field: id, plaintext: encodeValue(value), indexed: undefined };",
      },
      { file: recordSealing, find: 'if (field.held !== "vault") throw gap("held-otherwise", id);', replace: "" },
    ],
  }),
];
