import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { unpackChromium } from "./unpack-chromium.ts";
import { unpackPhoneFonts, type PhoneFonts } from "./unpack-phone-fonts.ts";

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

export interface BrowserOptions {
  /** With the fonts of an Android phone: our faces have their usual stand-ins, and with `all` Chinese is drawn, too. */
  readonly phoneFonts?: PhoneFonts;
  /** A loopback port on which another program may steer the browser too. */
  readonly debuggingPort?: number;
  /** Pages that are left are kept as they are and come back at once, as in any browser of a visitor. */
  readonly keepsLeftPages?: boolean;
}

/** What the driver turns off, because it loses sight of a page that comes back. */
const KEEPING_OFF = "--disable-back-forward-cache";

/**
 * A headless Chromium with a fresh profile in a temporary folder, which goes when the browser is closed. Use it with
 * `await using`. CHROMIUM_PATH names another browser, for machines that the packaged one does not run on.
 */
export async function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const { debuggingPort, keepsLeftPages = false } = options;
  const shared = {
    headless: true,
    args: debuggingPort === undefined ? FLAGS : [...FLAGS, `--remote-debugging-port=${debuggingPort}`],
    ...(keepsLeftPages ? { ignoreDefaultArgs: [KEEPING_OFF] } : {}),
  };
  const ownBrowser = process.env["CHROMIUM_PATH"];
  if (ownBrowser !== undefined && ownBrowser !== "") {
    return chromium.launch({ ...shared, executablePath: ownBrowser });
  }
  const { executable, libraries, fonts } = await unpackChromium(CACHE_FOLDER);
  const { phoneFonts } = options;
  const fontsInUse =
    phoneFonts === undefined ? fonts : await unpackPhoneFonts(phoneFonts, CACHE_FOLDER, join(fonts, "fonts"));
  return chromium.launch({
    ...shared,
    executablePath: executable,
    env: { ...inheritedEnvironment(), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fontsInUse },
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
