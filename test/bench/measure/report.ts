/** A table for the terminal: the first row is the heading, the first column text, the rest figures. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const [heading = [], ...body] = rows;
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [line(heading), rule, ...body.map(line)].join("\n");
}

/** How many times the floor a figure is, for example "1.42×". */
export function ratio(figure: number, floor: number): string {
  return floor === 0 ? "–" : `${(figure / floor).toFixed(2)}×`;
}

export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
