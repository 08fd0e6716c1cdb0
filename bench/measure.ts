/** One line of the report. */
export interface Measure {
  /** Kebab-case words with dots between, such as `orders.against-transactions`. */
  readonly id: string;
  readonly what: string;
  readonly value: number;
  /** What the value counts; a ratio has none. */
  readonly unit?: string;
  readonly aim?: { readonly atLeast: number } | { readonly atMost: number };
  /** The single runs that the value was made from, for the report. */
  readonly runs?: unknown;
}

/** Whether the aim is met; undefined where there is none. */
export function isMet({ value, aim }: Measure): boolean | undefined {
  if (aim === undefined) return undefined;
  return "atLeast" in aim ? value >= aim.atLeast : value <= aim.atMost;
}
