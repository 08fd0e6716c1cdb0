import { sql } from "#platform/postgres";
import type { BenchShop } from "../ground/bench-shop.ts";
import type { Child } from "../ground/child.ts";
import type { Ground } from "../ground/clusters.ts";
import { cpuSeconds, familyCpuSeconds } from "./process-usage.ts";

/** What running a shop has used so far, or, as a difference, what a stretch of it used. */
export interface ShopUsage {
  readonly webSeconds: number;
  readonly workerSeconds: number;
  readonly dataSeconds: number;
  readonly keyringSeconds: number;
  /** The other companies' programs and the buyers, which share the machine and are no part of the shop. */
  readonly othersSeconds: number;
  /** Transactions that wrote something: each of these waits for the disk at its commit. */
  readonly writes: number;
  /** Bytes of write-ahead log of the data cluster. */
  readonly walBytes: number;
}

export async function readUsage(ground: Ground, shop: BenchShop, buyers: Child): Promise<ShopUsage> {
  const { writes, wal } = await shop.db.one<{ writes: number; wal: number }>(sql`
    select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as writes,
      (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint as wal`);
  return {
    webSeconds: cpuSeconds(shop.pids.web),
    workerSeconds: cpuSeconds(shop.pids.worker),
    dataSeconds: familyCpuSeconds(ground.data.pid()!),
    keyringSeconds: familyCpuSeconds(ground.keyring.pid()!),
    othersSeconds: cpuSeconds(shop.pids.paymentProvider) + cpuSeconds(shop.pids.mailViewer) + cpuSeconds(buyers.pid),
    writes,
    walBytes: wal,
  };
}

export function usageBetween(before: ShopUsage, after: ShopUsage): ShopUsage {
  const difference = (read: (usage: ShopUsage) => number) => read(after) - read(before);
  return {
    webSeconds: difference((usage) => usage.webSeconds),
    workerSeconds: difference((usage) => usage.workerSeconds),
    dataSeconds: difference((usage) => usage.dataSeconds),
    keyringSeconds: difference((usage) => usage.keyringSeconds),
    othersSeconds: difference((usage) => usage.othersSeconds),
    writes: difference((usage) => usage.writes),
    walBytes: difference((usage) => usage.walBytes),
  };
}
