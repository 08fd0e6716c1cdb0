import type { Child } from "hono/jsx";

export interface SummaryRow {
  readonly label: string;
  readonly value: string;
  /** Below the row, small. */
  readonly note?: string | undefined;
}

export interface OrderSummaryProps {
  readonly rows: readonly SummaryRow[];
  readonly total?: { readonly label: string; readonly value: string } | undefined;
  /** Sentences below the total: what it contains, what is still to be paid. */
  readonly notes?: readonly Child[];
}

/** Sums, with the total last and heaviest. */
export function OrderSummary({ rows, total, notes = [] }: OrderSummaryProps) {
  return (
    <dl class="sums">
      {rows.map((row) => (
        <>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.note !== undefined && <dd class="note">{row.note}</dd>}
        </>
      ))}
      {total !== undefined && (
        <>
          <dt class="total">{total.label}</dt>
          <dd class="total">{total.value}</dd>
        </>
      )}
      {notes.map((note) => (
        <dd class="note">{note}</dd>
      ))}
    </dl>
  );
}
