import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** An inflated browser. All paths are absolute. */
export interface UnpackedChromium {
  readonly executable: string;
  /** NSS, NSPR and expat, so that the machine needs none of its own: glibc 2.34 and libgcc are enough. */
  readonly libraries: string;
  /** Holds fonts.conf and one Latin family, so that text has the same width on every machine. */
  readonly fonts: string;
}

/** Tells the package to inflate its shared libraries too, which it otherwise does only inside Amazon's own machines. */
const WITH_LIBRARIES = { AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" };
const INFLATE_MILLISECONDS_MAX = 120_000;

const run = promisify(execFile);

/**
 * Inflates Chromium from its npm package into `cacheFolder`, once per version; later calls only look. No network.
 *
 * Several processes may call this at the same time: each inflates into a folder of its own and renames it into place,
 * which exactly one of them achieves. Throws where the package has no binary for this machine.
 */
export async function unpackChromium(cacheFolder: string): Promise<UnpackedChromium> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `the browser that npm brings runs on Linux x64 only, and this is ${process.platform} ${process.arch}: ` +
        "set CHROMIUM_PATH to a Chromium or Chrome of your own",
    );
  }
  const folder = join(cacheFolder, `chromium-${await packagedVersion()}`);
  if (!existsSync(folder)) await inflateInto(folder, cacheFolder);
  return {
    executable: join(folder, "chromium"),
    libraries: join(folder, "al2023", "lib"),
    fonts: join(folder, "fonts"),
  };
}

async function packagedVersion(): Promise<string> {
  const manifest = new URL("../package.json", import.meta.resolve("@sparticuz/chromium"));
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  return version;
}

async function inflateInto(folder: string, cacheFolder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const staging = await mkdtemp(join(cacheFolder, "inflating-"));
  try {
    const program = fileURLToPath(new URL("./inflate-chromium.ts", import.meta.url));
    await run(process.execPath, [program], {
      env: { ...process.env, ...WITH_LIBRARIES, TMPDIR: staging },
      timeout: INFLATE_MILLISECONDS_MAX,
    });
    await writeFile(join(staging, "fonts", "fonts.conf"), fontConfiguration(join(folder, "fonts")));
    await rename(staging, folder).catch((error: NodeJS.ErrnoException) => {
      // Another process was faster. Its folder is whole, because it came there by a rename as well.
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
    await removeAbandoned(cacheFolder);
  }
}

/** Folders of runs that were killed while inflating. Anything younger than the time limit may still be in use. */
async function removeAbandoned(cacheFolder: string): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    if (!name.startsWith("inflating-")) continue;
    const path = join(cacheFolder, name);
    const state = await stat(path).catch(() => undefined);
    if (state !== undefined && Date.now() - state.mtimeMs > INFLATE_MILLISECONDS_MAX) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

/** The packaged file names /tmp, which two processes would share and which is not where these fonts are. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(join(folder, "fonts"))}</dir>
  <cachedir>${escapeXml(join(folder, "cache"))}</cachedir>
</fontconfig>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
