import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

/** One file per rule of .oxlintrc.json that this project depends on; each would pass without it. */
const REFUSED: Readonly<Record<string, readonly [rule: string, text: string]>> = {
  "src/shop/any.ts": ["typescript(no-explicit-any)", "export const price: any = 1;\n"],
  "src/shop/console.ts": ["eslint(no-console)", 'console.log("sold");\n'],
  "src/shop/environment.ts": ["node(no-process-env)", 'export const market = process.env["MARKET"];\n'],
  "src/shop/default.ts": ["import(no-default-export)", "export default 1;\n"],
  "src/shop/floating.ts": [
    "typescript(no-floating-promises)",
    "async function pay() {}\nexport function order() {\n  pay();\n}\n",
  ],
  "src/shop/misused.ts": [
    "typescript(no-misused-promises)",
    "async function isSold() {\n  return true;\n}\nexport const word = isSold() ? 1 : 2;\n",
  ],
  "src/shop/awaited.ts": ["typescript(await-thenable)", "export async function price() {\n  return await 5;\n}\n"],
  "src/shop/switch.ts": [
    "typescript(switch-exhaustiveness-check)",
    'export function word(state: "open" | "shut") {\n  switch (state) {\n    case "open":\n      return 1;\n  }\n  return 0;\n}\n',
  ],
  "src/shop/CamelCase.ts": ["unicorn(filename-case)", "export {};\n"],
  "src/shop/only.test.ts": [
    "vitest(no-focused-tests)",
    'import { expect, it } from "vitest";\nit.only("sells", () => {\n  expect(1).toBe(1);\n});\n',
  ],
};

const ALLOWED: Readonly<Record<string, string>> = {
  "src/main.ts": 'console.log(process.env["PORT"]);\n',
  "src/platform/config/index.ts": 'export const port = process.env["PORT"];\n',
  "vitest.config.ts": "export default {};\n",
};

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

let folder: string;
let diagnostics: readonly Diagnostic[];

beforeAll(async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  folder = await mkdtemp(join(tmpdir(), "weleadzest-lint-"));
  const texts = { ...ALLOWED, ...Object.fromEntries(Object.entries(REFUSED).map(([path, [, text]]) => [path, text])) };
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await copyFile(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { strict: true, target: "esnext", module: "nodenext", types: [] } }),
  );
  // The linter looks for its type-aware half from the folder it runs in.
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  diagnostics = await lint(root, folder);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

/** The linter ends with 1 when it has something to say, so only what it says counts. */
function lint(root: string, cwd: string): Promise<readonly Diagnostic[]> {
  const program = join(root, "node_modules/oxlint/bin/oxlint");
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, "--format=json"], { cwd }, (_error, stdout, stderr) => {
      try {
        resolve((JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics);
      } catch (cause) {
        reject(new Error(`the linter says ${stdout}${stderr}`, { cause }));
      }
    });
  });
}

it.each(Object.entries(REFUSED).map(([path, [rule]]) => [path, rule] as const))("refuses %s by %s", (path, rule) => {
  expect(diagnostics.filter(({ filename }) => filename.endsWith(path)).map(({ code }) => code)).toContain(rule);
});

it.each(Object.keys(ALLOWED))("allows %s", (path) => {
  expect(diagnostics.filter(({ filename }) => filename.endsWith(path))).toEqual([]);
});
