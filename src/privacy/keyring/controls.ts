import { defineControl } from "#platform/controls";

const queries = new URL("./queries.ts", import.meta.url);
const provider = new URL("./key-file-provider.ts", import.meta.url);
const keyring = new URL("./keyring.ts", import.meta.url);

export const controls = [
  defineControl({
    id: "keyring.key-issued-once",
    duties: ["3.1.1"],
    does: "A data key is issued to one process once, so no two data subjects ever share one.",
    sabotage: [
      {
        file: queries,
        find: "where epoch = ${epoch}::int and issued_at is null",
        replace: "where epoch = ${epoch}::int",
      },
    ],
  }),
  defineControl({
    id: "keyring.wrapped-key-is-bound",
    duties: ["3.1.1"],
    does: "A wrapped key unwraps only under its own id, epoch and purpose.",
    sabotage: [
      { file: provider, find: "encodeContext({ ...context, kek: kekRef })", replace: "encodeContext({ kek: kekRef })" },
    ],
  }),
  defineControl({
    id: "keyring.outage-has-a-name",
    duties: ["7.1.2"],
    does: "While the keyring is down, keys come from stock, and then a fault of its own says so before anything is lost.",
    sabotage: [{ file: keyring, find: "throw new KeyringUnavailable(cause);", replace: "return undefined as T;" }],
  }),
];
