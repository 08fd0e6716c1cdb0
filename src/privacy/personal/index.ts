export { Personal, personal, revealAll } from "./personal.ts";
