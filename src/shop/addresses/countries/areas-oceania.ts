import { listAreas } from "./list-areas.ts";

export const AU_STATES = listAreas(`
  ACT Australian Capital Territory; NSW New South Wales; NT Northern Territory; QLD Queensland; SA South Australia;
  TAS Tasmania; VIC Victoria; WA Western Australia
`);
