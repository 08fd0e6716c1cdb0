import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { evidenceReporter, sabotagePlugin } from "./testing/promises/index.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

const shared = { exclude: ["**/node_modules/**", "**/.data/**"] };

export default defineConfig({
  plugins: [sabotagePlugin(root)],
  test: {
    reporters: ["default", evidenceReporter()],
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "unit",
          include: ["{src,sandbox,testing,scripts}/**/*.test.{ts,tsx}", "proof/sabotage/**/*.test.ts"],
          exclude: [...shared.exclude, "**/*.db.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "db",
          include: ["{src,sandbox,testing}/**/*.db.test.ts"],
          globalSetup: ["testing/database/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          globalSetup: ["testing/database/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
