import { nameOfEdition, type Edition } from "../addresses/editions.ts";

/** Where a file of an edition's merchant feed is; files are counted from 1. */
export function merchantFeedPath(edition: Edition, file: number): string {
  return `/feeds/merchant/${nameOfEdition(edition)}-${file}.xml.gz`;
}
