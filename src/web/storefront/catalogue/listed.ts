import type { Visit } from "../visit.ts";

/** Several things in a row, as the language lists them: "S, M and L". */
export function listed(things: readonly string[], { locale }: Pick<Visit, "locale">): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(things);
}
