export { CHECK_WORDS, explainRefusal, STATE_WORDS } from "./state-words.ts";
export { createDesk, type DeskParts } from "./create-desk.tsx";
