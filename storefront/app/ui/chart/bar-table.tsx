import { type ReactNode } from "react";

/** One row: its name, its figures in the order of the headings, and how long its bar is. */
export type BarRow = { key: string; name: ReactNode; figures: readonly string[]; value: number };

/** A table whose rows carry a bar under their name: the chart and its table in one. */
export function BarTable({
  caption,
  headings,
  rows,
  total,
}: {
  caption: string;
  headings: readonly string[];
  rows: readonly BarRow[];
  total?: { name: string; figures: readonly string[] };
}) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const [first, ...others] = headings;
  return (
    // Figures that are wider than the screen scroll within, not the page.
    <div className="overflow-x-auto">
      <table className="w-full font-table text-sm tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-edge text-left">
            <th scope="col" className="py-2 pr-2">
              {first}
            </th>
            {others.map((heading) => (
              <th key={heading} scope="col" className="py-2 pl-2 text-right sm:pl-4">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, figures, value }) => (
            <tr key={key} className="border-b border-hairline align-top">
              <th scope="row" className="py-2 pr-2 text-left font-normal">
                {name}
                <svg
                  aria-hidden="true"
                  focusable="false"
                  className="mt-1 block h-2 w-full fill-map-4"
                >
                  <rect width={`${(100 * value) / most}%`} height="100%" />
                </svg>
              </th>
              {figures.map((figure, index) => (
                <td key={others[index]} className="py-2 pl-2 text-right sm:pl-4 whitespace-nowrap">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr className="font-bold">
              <th scope="row" className="py-2 pr-2 text-left">
                {total.name}
              </th>
              {total.figures.map((figure, index) => (
                <td key={others[index]} className="py-2 pl-2 text-right sm:pl-4 whitespace-nowrap">
                  {figure}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
