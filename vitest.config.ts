import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { evidenceReporter, sabotagePlugin } from "./testing/promises/index.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Where `npm test` wants the results that it counts. */
const reportFile = process.env["TEST_REPORT_FILE"];
const shared = {
  setupFiles: ["testing/console/fail-on-console.ts"],
  exclude: ["**/node_modules/**", "**/.data/**"],
};

export default defineConfig({
  plugins: [sabotagePlugin(root)],
  test: {
    reporters:
      reportFile === undefined
        ? ["default", evidenceReporter()]
        : ["default", evidenceReporter(), ["json", { outputFile: reportFile }]],
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "unit",
          include: ["{src,sandbox,testing,scripts,proof,bench}/**/*.test.{ts,tsx}"],
          exclude: [...shared.exclude, "**/*.db.test.ts", "**/*.e2e.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "db",
          include: ["{src,sandbox,testing,bench}/**/*.db.test.ts"],
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
          include: ["e2e/**/*.test.ts", "testing/**/*.e2e.test.ts"],
          globalSetup: ["testing/database/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
