/** `npm run bench`: how fast the shop is, as ratios to a baseline in the same run, on a machine that both share. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openGround } from "./ground/clusters.ts";
import { isMet, type Measure } from "./measure.ts";
import { measureOrders } from "./sections/orders.ts";
import { measurePages } from "./sections/pages.ts";
import { measureSealing } from "./sections/sealing.ts";
import type { Section } from "./sections/section.ts";
import { measureSearches } from "./sections/searches.ts";
import { measureStartup } from "./sections/startup.ts";

const ROOT = resolve(import.meta.dirname, "..");
const EXIT_INTERRUPTED = 130;
const sections: Readonly<Record<string, Section>> = {
  startup: measureStartup,
  pages: measurePages,
  search: measureSearches,
  orders: measureOrders,
  sealing: measureSealing,
};

const USAGE = `npm run bench -- [--only <section>]… [--quick] [--json]

  --only    ${Object.keys(sections).join(", ")}
  --quick   fewer and shorter runs, rough numbers
  --json    the report on standard output as JSON

The report is written to reports/bench.json, bound to the commit.
`;

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const chosen = values.only ?? Object.keys(sections);
const unknown = chosen.filter((name) => !Object.hasOwn(sections, name));
if (values.help || unknown.length > 0) {
  process.stderr.write(`${unknown.map((name) => `${name} is no section\n`).join("")}${USAGE}`);
  process.exit(values.help ? 0 : 2);
}

const measures: Measure[] = [];
await using ground = await openGround();
// Roles and loads end with this process; the clusters would go on.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    const leave = () => process.exit(EXIT_INTERRUPTED);
    ground[Symbol.asyncDispose]().then(leave, leave);
  });
}
for (const name of chosen) {
  const tools = { ground, quick: values.quick, say: (line: string) => process.stderr.write(`${line}\n`) };
  measures.push(...(await sections[name]!(tools)));
}

const report = {
  commit: git("rev-parse", "HEAD"),
  machine: `${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`,
  isDirty: git("status", "--porcelain") !== "",
  quick: values.quick,
  measures,
};
mkdirSync(join(ROOT, "reports"), { recursive: true });
writeFileSync(join(ROOT, "reports", "bench.json"), `${JSON.stringify(report, undefined, 2)}\n`);
process.stdout.write(values.json ? `${JSON.stringify(report, undefined, 2)}\n` : table(measures));

function table(rows: readonly Measure[]): string {
  const lines = rows.map((measure) => {
    const aim =
      measure.aim === undefined
        ? ""
        : "atLeast" in measure.aim
          ? `≥ ${measure.aim.atLeast}`
          : `≤ ${measure.aim.atMost}`;
    const met = isMet(measure);
    const verdict = met === undefined ? "" : met ? "met" : "NOT MET";
    const value = `${measure.value.toFixed(measure.unit === undefined ? 3 : 1)} ${measure.unit ?? ""}`;
    return `${measure.id.padEnd(28)} ${value.padStart(16)}  ${aim.padEnd(8)} ${verdict.padEnd(8)} ${measure.what}`;
  });
  return `${lines.join("\n")}\n`;
}

function git(...words: string[]): string {
  try {
    return execFileSync("git", words, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "unknown";
  }
}
