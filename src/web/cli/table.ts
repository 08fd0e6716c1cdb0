/** Rows under headings, in columns as wide as their widest cell. An empty table says `empty`. */
export function formatTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  empty: string,
): string[] {
  if (rows.length === 0) return [empty];
  const cells = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  // Numbers stand under each other by their last digit.
  const isNumeric = headings.map((_, column) => rows.every((row) => typeof row[column] === "number"));
  return cells.map((row) =>
    row
      .map((cell, column) => (isNumeric[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join("  ")
      .trimEnd(),
  );
}

/** An instant for people who work at the warehouse: to the minute, in UTC, sortable. */
export function formatInstant(instant: Date | null): string {
  return instant === null ? "-" : `${instant.toISOString().slice(0, 16).replace("T", " ")}Z`;
}
