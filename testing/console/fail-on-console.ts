/**
 * A setup file of vitest: a test during which anything was printed through console fails, and so does the first test of
 * a file that printed while it was loaded. Output that nobody asked for is a warning that nobody reads.
 */
import { afterAll, afterEach } from "vitest";
import { assertConsoleSilent, recordConsole } from "./record-console.ts";

recordConsole(globalThis.console);
afterEach(assertConsoleSilent);
afterAll(assertConsoleSilent);
