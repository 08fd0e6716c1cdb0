export { openTestPrivacy, type TestPrivacy, type TestPrivacyOptions } from "./test-privacy.ts";
export { PLANTED, sampleData, type SampleValues } from "./sample-data.ts";
export { cutOff } from "./outage.ts";
export { accessTo, dump, entriesOfScope, newScope, sealPlanted, sending, type PlantedScope } from "./vault-scenes.ts";
