import { defineMessages } from "#platform/messages";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { zh } from "./zh.ts";

export const marketMessages = defineMessages("storefront/market", { en, zh, de, fr, ja });
