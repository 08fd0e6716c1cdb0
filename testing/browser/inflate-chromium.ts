/**
 * Run as a program of its own by unpack-chromium.ts: inflates the browser into TMPDIR and ends. The package chooses its
 * folder from TMPDIR alone, and changing that variable inside a test process would move everybody else's files too.
 */
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
