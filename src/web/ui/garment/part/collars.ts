import type { Neckline } from "#shop/catalog";
import type { Form } from "../form/form.ts";
import type { Sheet } from "../shape/sheet.ts";
import { crewCollar } from "./collar-crew.ts";
import { hoodCollar } from "./collar-hood.ts";
import { collarlessNeck, lapelCollar, shawlCollar, vCollar } from "./collar-open.ts";
import { tubeCollar } from "./collar-tube.ts";
import type { Collar } from "./collar.ts";

/** How every neckline is drawn from the front. */
export const COLLARS: Readonly<Record<Neckline, (form: Form, sheet: Sheet) => Collar>> = {
  crew: crewCollar,
  scoop: crewCollar,
  roll: tubeCollar,
  funnel: tubeCollar,
  v: vCollar,
  shawl: shawlCollar,
  lapel: lapelCollar,
  collarless: collarlessNeck,
  hood: hoodCollar,
};
