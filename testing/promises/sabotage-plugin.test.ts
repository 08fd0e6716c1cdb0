import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { SABOTAGE_EDITS_VARIABLE } from "#policy/promises";
import { sabotagePlugin } from "./sabotage-plugin.ts";

const root = mkdtempSync(join(tmpdir(), "sabotage-plugin-"));
const guard = join(root, "src/guard.ts");
mkdirSync(join(root, "src"));
writeFileSync(guard, "export const isAllowed = (pieces: number) => pieces <= 5;\n");
writeFileSync(
  join(root, "src/controls.ts"),
  `const file = new URL("./guard.ts", import.meta.url);
   export const controls = [
     { id: "guard.limits", sabotage: [{ file, find: "pieces <= 5", replace: "true" }] },
     { id: "guard.stale", sabotage: [{ file, find: "pieces <= 6", replace: "true" }] },
   ];\n`,
);
afterAll(() => rmSync(root, { recursive: true }));

// The plugin speaks to other processes through these two; the test must not.
beforeEach(() => {
  vi.stubEnv(SABOTAGE_EDITS_VARIABLE, undefined);
  vi.stubEnv("NODE_OPTIONS", "--enable-source-maps");
});
afterEach(() => vi.unstubAllEnvs());

/** Answers false for a module that must not be cached. */
type CacheKeyGenerator = (module: { id: string }) => string | false | undefined;

/** As much of a plugin as vitest calls here. */
interface CalledPlugin {
  config(): Promise<unknown>;
  configureVitest(context: { defineCacheKeyGenerator(generator: CacheKeyGenerator): void }): void;
  transform(code: string, id: string): { code: string } | undefined;
}

function pluginFor(controlId: string): CalledPlugin {
  return sabotagePlugin(root, controlId) as unknown as CalledPlugin;
}

test.for([undefined, ""])("there is no plugin without a control to turn off: %o", (controlId) => {
  expect(sabotagePlugin(root, controlId)).toBeUndefined();
});

test("refuses a control that does not exist", async () => {
  await expect(pluginFor("guard.none").config()).rejects.toThrow(`SABOTAGE names "guard.none"`);
});

test("refuses a sabotage that would miss", async () => {
  await expect(pluginFor("guard.stale").config()).rejects.toThrow("the sabotage of guard.stale cannot be tried");
  expect(process.env[SABOTAGE_EDITS_VARIABLE]).toBeUndefined();
});

test("edits the control's file as it is loaded, and no other", async () => {
  const plugin = pluginFor("guard.limits");
  await plugin.config();
  const source = "export const isAllowed = (pieces: number) => pieces <= 5;\n";
  const off = "export const isAllowed = (pieces: number) => true;\n";
  expect(plugin.transform(source, guard)).toEqual({ code: off, map: null });
  expect(plugin.transform(source, `${guard}?import`)).toEqual({ code: off, map: null });
  expect(plugin.transform(source, join(root, "src/other.ts"))).toBeUndefined();
});

test("keeps an edited module out of the cache that later runs read", async () => {
  const plugin = pluginFor("guard.limits");
  await plugin.config();
  let generator: CacheKeyGenerator | undefined;
  plugin.configureVitest({
    defineCacheKeyGenerator: (given) => {
      generator = given;
    },
  });
  expect(generator?.({ id: guard })).toBe(false);
  expect(generator?.({ id: join(root, "src/other.ts") })).toBeUndefined();
});

test("hands the edits to the processes that tests start, once", async () => {
  await pluginFor("guard.limits").config();
  await pluginFor("guard.limits").config();
  expect(JSON.parse(process.env[SABOTAGE_EDITS_VARIABLE]!)).toEqual([
    { path: guard, find: "pieces <= 5", replace: "true" },
  ]);
  const hook = new URL("sabotage-hook.mjs", import.meta.url).href;
  expect(process.env["NODE_OPTIONS"]).toBe(`--enable-source-maps --import=${hook}`);
});
