import { openGround } from "./ground/clusters.ts";
import { measureOrders } from "./sections/orders.ts";
await using ground = await openGround();
const measures = await measureOrders({ ground, quick: process.argv.includes("--quick"), say: console.error });
for (const m of measures) console.log(m.id.padEnd(30), m.value.toFixed(3), m.unit ?? "");
