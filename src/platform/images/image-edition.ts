import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const DIGEST_CHARACTERS = 12;
/** A new version of these may render the same drawing into other bytes. */
const RENDERERS = ["@resvg/resvg-js", "@jsquash/avif"];

/**
 * A digest of what decides how an image looks: the sources in these folders, those of this part, and the versions of
 * the renderers. As a part of an address it makes sure that what anyone kept for ever stays what it was. Read once, at
 * the start.
 */
export function readImageEdition(folders: readonly URL[]): string {
  const hash = createHash("sha256");
  for (const folder of [...folders, new URL("./", import.meta.url)]) addSources(hash, folder);
  const require = createRequire(import.meta.url);
  for (const name of RENDERERS) {
    const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")) as {
      version: string;
    };
    hash.update(`${name}@${version}`);
  }
  return hash.digest("hex").slice(0, DIGEST_CHARACTERS);
}

function addSources(hash: Hash, folder: URL): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(new URL(file, folder)));
}
