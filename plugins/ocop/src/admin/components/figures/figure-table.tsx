import type { ReactNode } from "react";

export type FigureTableRow = { key: string; name: ReactNode; cells: ReactNode[] };

type FigureTableProps = {
  caption: string;
  /** Of the names, then of each cell. */
  headings: string[];
  rows: FigureTableRow[];
  /** Whether cells hold words, which break, and not numbers, which do not. */
  wraps?: boolean;
};

/** Numbers in a table that scrolls by itself, by the keyboard too, where it is wider than the screen. */
export function FigureTable({ caption, headings, rows, wraps = false }: FigureTableProps) {
  const [first, ...others] = headings;
  return (
    <div
      className="focus-visible:shadow-borders-focus overflow-x-auto outline-none"
      role="group"
      aria-label={caption}
      tabIndex={0}
    >
      <table className="txt-compact-small w-full tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="bg-ui-bg-subtle text-ui-fg-subtle border-b text-left">
            <th scope="col" className="txt-compact-small-plus py-2 pl-6 pr-3">
              {first}
            </th>
            {others.map((heading) => (
              <th
                key={heading}
                scope="col"
                className="txt-compact-small-plus px-3 py-2 text-right last:pr-6"
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key} data-row={key} className="border-b align-top last:border-b-0">
              <th
                scope="row"
                className={`min-w-36 py-2 pl-6 pr-3 text-left font-normal ${wraps ? "bg-ui-bg-base sticky left-0" : ""}`}
              >
                {name}
              </th>
              {cells.map((cell, index) => (
                <td
                  key={index}
                  className={`px-3 py-2 text-right last:pr-6 ${wraps ? "min-w-44" : "whitespace-nowrap"}`}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
