export type { Canary } from "./canary.ts";
export { openScan, type Scan, type Sighting, type Through } from "./scan.ts";
export { scanFolder } from "./scan-folder.ts";
export { scanDatabase } from "./scan-database.ts";
export { controlDatabaseUrl, isControl, listMissedControls, plantControls, type Control } from "./plant-controls.ts";
export { plantPerson, PLANTED_COUNTRIES, type PlantedCountry, type PlantedPerson } from "./plant-person.ts";
export { writtenForms } from "./written-forms.ts";
