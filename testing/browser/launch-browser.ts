import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { unpackChromium } from "./unpack-chromium.ts";

/** Beside the packages, so that `npm ci` clears it and no other user of the machine can reach it through /tmp. */
const CACHE_FOLDER = fileURLToPath(new URL("../../node_modules/.cache/chromium", import.meta.url));

/**
 * Test pages come from this machine only: every other name fails to resolve, so a page that quietly fetches from the
 * internet shows as a failed request instead of as a slow or flaky test.
 */
const LOOPBACK_ONLY = "MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1 , EXCLUDE [::1]";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-proxy-server",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
  `--host-resolver-rules=${LOOPBACK_ONLY}`,
];

/**
 * A headless Chromium with a fresh profile in a temporary folder, which goes when the browser is closed. Use it with
 * `await using`. CHROMIUM_PATH names another browser, for machines that the packaged one does not run on.
 */
export async function launchBrowser(): Promise<Browser> {
  const ownBrowser = process.env["CHROMIUM_PATH"];
  if (ownBrowser !== undefined && ownBrowser !== "") {
    return chromium.launch({ executablePath: ownBrowser, headless: true, args: FLAGS });
  }
  const { executable, libraries, fonts } = await unpackChromium(CACHE_FOLDER);
  return chromium.launch({
    executablePath: executable,
    headless: true,
    args: FLAGS,
    env: { ...inheritedEnvironment(), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts },
  });
}

/** What a browser needs of the environment; settings of the shop under test are none of its business. */
function inheritedEnvironment(): Record<string, string> {
  const passedOn: Record<string, string> = {};
  for (const name of ["PATH", "HOME", "TMPDIR", "TZ", "LANG"]) {
    const value = process.env[name];
    if (value !== undefined) passedOn[name] = value;
  }
  return passedOn;
}
