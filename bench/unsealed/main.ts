/**
 * The roles of the shop with personal data lying open and nobody writing down who looks at it: what holding it well
 * costs is the difference. It exists here and nowhere else.
 */
import { sql } from "#platform/postgres";
import { runRole, type Holding } from "../../src/main.ts";

const unsealed: Holding = {
  // Buffers of their own, because the vault zeroes what it passes and what it gets.
  cipher: { seal: (_key, plaintext) => Buffer.from(plaintext), open: (_key, sealed) => Buffer.from(sealed) },
  ledger: { record: async () => {}, recording: () => sql`select` },
};

const [role = ""] = process.argv.slice(2);
await runRole(role, [], unsealed);
