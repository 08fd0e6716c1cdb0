/**
 * Loaded with `--import` into processes that tests start while a control is sabotaged: makes the edits listed in
 * SABOTAGE_EDITS to the source files as Node loads them. Does nothing without that variable.
 */
import { readFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";

const edits = JSON.parse(process.env.SABOTAGE_EDITS ?? "[]");

// The package manager may run on an older Node, which loads no TypeScript and so nothing that could be edited.
if (edits.length > 0 && typeof nodeModule.registerHooks === "function") {
  // First, so that this hook, the later one, is asked before it.
  await import("../../scripts/tsx-hook.mjs");
  const { applyEdits } = await import("#policy/promises");
  const { transformSync } = await import("rolldown/utils");
  const paths = new Set(edits.map((edit) => edit.path));

  nodeModule.registerHooks({
    load(url, context, nextLoad) {
      const path = url.startsWith("file:") ? fileURLToPath(url) : "";
      if (!paths.has(path)) return nextLoad(url, context);
      const source = applyEdits(path, readFileSync(path, "utf8"), edits);
      if (!path.endsWith(".tsx")) return { format: "module-typescript", source, shortCircuit: true };
      const { code } = transformSync(path, source, {
        lang: "tsx",
        jsx: { runtime: "automatic", importSource: "hono/jsx" },
      });
      return { format: "module", source: code, shortCircuit: true };
    },
  });
}
