import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import pg from "pg";
import type { Randomness } from "#platform/ids";
import type { Canary } from "./canary.ts";
import { plantPerson } from "./plant-person.ts";
import type { Sighting, Through } from "./scan.ts";

/**
 * What is planted in the clear on purpose, where the scanner must see it: a scan that finds nothing proves something
 * only if the same scan, over the same files, would have found this.
 */
export interface Control {
  readonly canary: Canary;
  /** Where it must be seen, and through what. */
  readonly place: RegExp;
  readonly through: Through;
}

export interface ControlTargets {
  /** Superuser of the cluster in which a database is made and filled. */
  readonly superuserUrl: string;
  /** Files to be made where logs and temporary files lie. */
  readonly logFile: string;
  readonly temporaryFile: string;
}

const DATABASE = "canary_control";
/** What is said over and over compresses to almost nothing, and stays in its row. */
const ROW_REPETITIONS = 400;
/** So many words that say different things leave a compressed value of several TOAST chunks. */
const TOAST_WORDS = 12_000;

/** Plants a word of its own in heap, compressed row, TOAST, write-ahead log alone, log file and temporary file. */
export async function plantControls(targets: ControlTargets, randomness: Randomness): Promise<Control[]> {
  const planted: Control[] = [];
  const plant = (what: string, place: RegExp, through: Through): string => {
    const { text } = plantPerson(what, "US", randomness).canaries[0]!;
    planted.push({ canary: { label: `control: ${what}`, text, kind: "word" }, place, through });
    return text;
  };

  await withDatabase(targets.superuserUrl, async (client) => {
    await client.query("create table planted (what text primary key, note text)");
    await client.query("create table dropped (note text)");
    const { rows } = await client.query<{ heap: string; toast: string }>(`
      select pg_relation_filepath(oid) as heap, pg_relation_filepath(reltoastrelid) as toast
      from pg_class where relname = 'planted'`);
    const [heap, toast] = [endOf(rows[0]!.heap), endOf(rows[0]!.toast)];
    const dump = /^dump of .*: public\.planted$/;
    const store = (what: string, note: string) => client.query("insert into planted values ($1, $2)", [what, note]);

    await store("heap", `to ${plant("heap", heap, "bytes")}`);
    await store("dump", plant("dump", dump, "bytes"));
    const filler = "all the same to me. ".repeat(ROW_REPETITIONS);
    await store("compressed row", filler + plant("compressed row", heap, "compressed value") + filler);
    await store("compressed row in dump", filler + plant("compressed row in dump", dump, "bytes") + filler);
    for (const [what, place] of [
      ["TOAST", toast],
      ["TOAST in the log", IN_LOG],
      ["TOAST in dump", dump],
    ] as const) {
      const words = Array.from({ length: TOAST_WORDS }, () => `${randomness.bytes(1)[0]! % 200} and`);
      // Well behind the first chunk, so that only a value put together again shows it.
      words.splice(Math.floor(TOAST_WORDS * 0.7), 0, plant(what, place, place === dump ? "bytes" : "TOAST chunks"));
      await store(what, words.join(" "));
    }
    // Its file goes with the table; what is left is the log.
    await client.query("insert into dropped values ($1)", [plant("write-ahead log", IN_LOG, "write-ahead log")]);
    await client.query("drop table dropped");
    await client.query("checkpoint");
  });

  mkdirSync(dirname(targets.logFile), { recursive: true });
  const line = { level: "info", event: "control", name: plant("log file", endOf(targets.logFile), "bytes") };
  writeFileSync(targets.logFile, `${JSON.stringify(line)}\n`);
  mkdirSync(dirname(targets.temporaryFile), { recursive: true });
  const upload = Buffer.from(
    `<p>${plant("temporary file", endOf(targets.temporaryFile), "joined lines")}</p>`.repeat(9),
  );
  writeFileSync(targets.temporaryFile, upload.toString("base64").replaceAll(/.{20}/g, "$&\r\n"));
  return planted;
}

const IN_LOG = /pg_wal\/[0-9A-F]{24}$/;

/** Of what was planted on purpose, what the scan did not see where it must. */
export function listMissedControls(controls: readonly Control[], sightings: readonly Sighting[]): string[] {
  return controls
    .filter(
      ({ canary, place, through }) =>
        !sightings.some((seen) => seen.canary === canary.label && place.test(seen.place) && seen.through === through),
    )
    .map(({ canary }) => canary.label);
}

/** Whether a sighting is of something that was planted on purpose. */
export function isControl(sighting: Sighting): boolean {
  return sighting.canary.startsWith("control: ");
}

/** The connection string of the database in which the controls lie. */
export function controlDatabaseUrl(superuserUrl: string): string {
  return Object.assign(new URL(superuserUrl), { pathname: `/${DATABASE}` }).href;
}

async function withDatabase(superuserUrl: string, fill: (client: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: superuserUrl });
  await admin.connect();
  try {
    await admin.query(`create database ${DATABASE}`);
  } finally {
    await admin.end();
  }
  const client = new pg.Client({ connectionString: controlDatabaseUrl(superuserUrl) });
  await client.connect();
  try {
    await fill(client);
  } finally {
    await client.end();
  }
}

/** Places are written relative to the folder that was scanned, so that of a path only its end counts. */
function endOf(path: string): RegExp {
  const end = path.split("/").slice(-3).join("/");
  return new RegExp(`${RegExp.escape(end.split("/").slice(-2).join("/"))}$`);
}
