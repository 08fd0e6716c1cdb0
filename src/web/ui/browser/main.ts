/**
 * The only script of the shop. Every page does everything without it; with it a few acts need one touch less. It asks
 * our own origin only, and only for what was just typed or pressed; it stores nothing and reads nothing about the
 * browser.
 */
import { enlargePictures } from "./gallery.ts";
import { enterMovesOn } from "./enter-moves-on.ts";
import { intoDrawer } from "./into-drawer.ts";
import { keepInAddress } from "./keep-in-address.ts";
import { keepSizeAcrossColours } from "./keep-size.ts";
import { submitOnChange } from "./submit-on-change.ts";
import { submitOnce } from "./submit-once.ts";
import { suggest } from "./suggest.ts";

document.documentElement.classList.add("js");
submitOnChange(document);
// Before the drawer takes the event over, so that a form in flight is not sent again.
submitOnce(document);
intoDrawer(document);
keepSizeAcrossColours(document);
keepInAddress(document);
enterMovesOn(document);
enlargePictures(document);
suggest(document);
