export { takeConsoleOutput, type ConsoleOutput } from "./record-console.ts";
