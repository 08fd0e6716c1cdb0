export { evidenceReporter } from "./evidence-reporter.ts";
export { sabotagePlugin } from "./sabotage-plugin.ts";
