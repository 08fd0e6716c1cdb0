import { timingSafeEqual } from "node:crypto";
import { addSeconds, type Clock } from "#platform/clock";
import type { Ids } from "#platform/ids";
import { sql, type Db } from "#platform/postgres";
import type { ServiceKeys } from "#privacy/keyring";
import { oweNotice } from "#shop/notices";
import { shop } from "#shop.config";

export const ACCESS_CODE_KEY = "access-code";
const CONTEXT = "order";
const CODE = new RegExp(`^\\d{${shop.tracking.codeDigits}}$`);
const { codeDigits, codeValidMinutes, codeTriesMax, codesPerOrderPerHourMax } = shop.tracking;

export interface AccessCodes {
  /** Owes a mail with a fresh code to the order's address; false when the order had enough of them this hour. */
  send(orderId: string, sessionId: string): Promise<boolean>;
  /** Whether this is the code that the session was sent for the order. Counts the try before it looks. */
  redeem(orderId: string, sessionId: string, code: string): Promise<boolean>;
  /** The code of a request, computed anew whenever it is needed; it is stored nowhere. */
  codeOf(accessCodeId: string): string;
}

/** One-time codes: ten minutes, five tries, once, and only in the session that asked (duty 2.1.7). */
export function createAccessCodes(parts: { db: Db; clock: Clock; ids: Ids; services: ServiceKeys }): AccessCodes {
  const { db, clock, ids, services } = parts;
  const digits = (digest: Buffer) => String(digest.readUIntBE(0, 6) % 10 ** codeDigits).padStart(codeDigits, "0");
  return {
    send: (orderId, sessionId) =>
      db.transact(async (tx) => {
        // The order's row is the lock under which codes are counted.
        await tx.run(sql`select from shop."order" where id = ${orderId} for update`);
        const now = clock.now();
        const { count } = await tx.one<{ count: number }>(sql`
          select count(*) as count from shop.access_code
          where order_id = ${orderId} and created_at > ${addSeconds(now, -3600)}`);
        if (count >= codesPerOrderPerHourMax) return false;
        const id = ids.uuid();
        await tx.run(sql`
          insert into shop.access_code (id, order_id, session_id, tries_left, created_at, expires_at)
          values (${id}, ${orderId}, ${sessionId}, ${codeTriesMax}, ${now}, ${addSeconds(now, codeValidMinutes * 60)})`);
        await oweNotice(tx, ids, { orderId, kind: "access-code", cause: `code-${id}`, at: now });
        return true;
      }),
    redeem: async (orderId, sessionId, code) => {
      if (!CODE.test(code)) return false;
      // The newest code alone counts: an older one would give five more tries.
      const asked = await db.maybe<{ id: string }>(sql`
        update shop.access_code set tries_left = tries_left - 1
        where id = (
          select id from shop.access_code where order_id = ${orderId} and session_id = ${sessionId}
          order by created_at desc, id desc limit 1)
          and used_at is null and tries_left > 0 and expires_at > ${clock.now()}
        returning id`);
      if (asked === undefined) return false;
      const given = Buffer.from(code);
      const matches = services
        .macs(ACCESS_CODE_KEY, CONTEXT, asked.id)
        .some(({ digest }) => timingSafeEqual(given, Buffer.from(digits(digest))));
      if (!matches) return false;
      // Two requests with the right code: one of them is first.
      return (
        (await db.run(sql`
          update shop.access_code set used_at = ${clock.now()} where id = ${asked.id} and used_at is null`)) === 1
      );
    },
    codeOf: (accessCodeId) => digits(services.mac(ACCESS_CODE_KEY, CONTEXT, accessCodeId).digest),
  };
}
