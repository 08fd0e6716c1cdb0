/**
 * The only script of the shop. Every page does everything without it; with it a few acts need one touch less. It sends
 * nothing by itself, stores nothing and reads nothing about the browser.
 */
import { enterMovesOn } from "./enter-moves-on.ts";
import { keepSizeAcrossColours } from "./keep-size.ts";
import { submitOnChange } from "./submit-on-change.ts";
import { submitOnce } from "./submit-once.ts";

document.documentElement.classList.add("js");
submitOnChange(document);
submitOnce(document);
keepSizeAcrossColours(document);
enterMovesOn(document);
