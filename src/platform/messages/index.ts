export { MessageError } from "./compile-message.ts";
export { defineMessages, type Reader } from "./define-messages.ts";
export { findFlaws, type Flaw } from "./find-flaws.ts";
export type { Messages, MessageTree, Translation } from "./message-types.ts";
