import { join } from "node:path";
import { systemClock } from "#platform/clock";
import { createIds, systemRandomness } from "#platform/ids";
import { silentLogger } from "#platform/log";
import { sql, type Db } from "#platform/postgres";
import { defineActivity, jobAccess } from "#privacy/access";
import { openPrivacy } from "../../src/main.ts";
import type { ToldOrder } from "./load/world.ts";

const checking = defineActivity({ id: "proof.open-after-kills", purpose: "ORDER" });

/** Opens the address of every order as the shop would, and compares it with what its buyer typed. */
export async function openPersons(
  db: Db,
  keyringDb: Db,
  dataDir: string,
  told: readonly ToldOrder[],
): Promise<readonly string[]> {
  const privacy = await openPrivacy({
    db,
    keyringDb,
    clock: systemClock,
    ids: createIds(() => systemClock.now(), systemRandomness),
    randomness: systemRandomness,
    log: silentLogger,
    publicUrl: "",
    keyFolder: join(dataDir, "keys"),
  });
  try {
    const ids = new Map(
      (await db.rows<{ id: string; number: string }>(sql`select id, number from shop."order"`)).map((row) => [
        row.number,
        row.id,
      ]),
    );
    const faults: string[] = [];
    for (const { number, email, lines } of told) {
      const id = ids.get(number);
      if (id === undefined) continue;
      const access = jobAccess(checking, "proof", { kind: "order", id });
      const opened = await privacy.vault.open(access, {
        scope: access.scope,
        fields: ["order.email", "order.address"],
      });
      const isRight =
        opened.ok &&
        opened.values["order.email"].reveal() === email &&
        lines.has(opened.values["order.address"].reveal().line1);
      if (!isRight) faults.push(`${number} does not open to what was typed`);
    }
    return faults;
  } finally {
    await privacy.keyring.close();
  }
}
