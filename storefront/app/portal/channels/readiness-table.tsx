import { Fragment } from "react";

import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import { useWords } from "~/i18n/part-words";
import { CellLink } from "./cell-link";
import { inGroups } from "./channel-groups";
import type { Matrix } from "./types";
import { channelWords } from "./words";

/** Every channel with every product, for a desk. */
export function ReadinessTable({ channels, products }: Pick<Matrix, "channels" | "products">) {
  const { language } = useI18n();
  const say = useWords(channelWords);
  const titleOf = (title: { vi: string; en: string | null }) => title[language] ?? title.vi;
  return (
    <div className="overflow-x-auto rounded-md border border-hairline bg-white max-lg:hidden">
      <table aria-label={say("table")} className="w-full font-table text-sm">
        <thead>
          <tr className="border-b border-edge text-left align-bottom">
            <th scope="col" className="sticky left-0 bg-white px-4 py-3">
              {say("channel")}
            </th>
            {products.map(({ id, title, ready, eligible }) => (
              <th key={id} scope="col" className="min-w-36 px-3 py-3">
                {titleOf(title)}
                <span className="block font-normal text-muted">
                  {say("productReady", { ready, eligible })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inGroups(channels).map(({ group, channels: own }) => (
            <Fragment key={group}>
              <tr className="border-b border-hairline bg-sunk">
                <th
                  scope="colgroup"
                  colSpan={products.length + 1}
                  className="px-4 py-1.5 text-left text-xs font-bold text-muted"
                >
                  {say(`kind.${group}`)}
                </th>
              </tr>
              {own.map(({ id, name }) => (
                <tr key={id} className="border-b border-hairline last:border-0">
                  <th scope="row" className="sticky left-0 bg-white px-4 py-1 text-left">
                    <LocalLink
                      to={`/producer/channels/${id}`}
                      className="inline-flex min-h-8 items-center"
                    >
                      {name[language]}
                    </LocalLink>
                  </th>
                  {products.map((product) => {
                    const cell = product.cells.find(({ channel }) => channel === id);
                    return (
                      <td key={product.id} className="px-3 py-1">
                        {cell && (
                          <CellLink
                            cell={cell}
                            productId={product.id}
                            name={`${titleOf(product.title)}, ${name[language]}`}
                          />
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
