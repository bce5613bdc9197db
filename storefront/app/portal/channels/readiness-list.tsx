import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import { useWords } from "~/i18n/part-words";
import { CellLink } from "./cell-link";
import { inGroups } from "./channel-groups";
import { standingOf } from "./standing";
import type { Matrix } from "./types";
import { channelWords } from "./words";

/** Every channel with its products below each other, for a phone. */
export function ReadinessList({ channels, products }: Pick<Matrix, "channels" | "products">) {
  const { language } = useI18n();
  const say = useWords(channelWords);
  return (
    <div className="grid gap-6 lg:hidden">
      {inGroups(channels).map(({ group, channels: own }) => (
        <section key={group} aria-labelledby={`group-${group}`} className="grid gap-3">
          <h3 id={`group-${group}`} className="text-base text-muted">
            {say(`kind.${group}`)}
          </h3>
          <ul className="grid divide-y divide-hairline rounded-md border border-hairline bg-white">
            {own.map(({ id, name }) => {
              const cells = products.flatMap((product) =>
                product.cells
                  .filter(({ channel }) => channel === id)
                  .map((cell) => ({ product, cell })),
              );
              const eligible = cells.filter(({ cell }) => cell.state !== "not_eligible").length;
              const ready = cells.filter(({ cell }) => cell.state === "ready").length;
              const live = cells.filter(({ cell }) => standingOf(cell).word === "live").length;
              return (
                <li key={id}>
                  <details>
                    <summary className="flex min-h-14 cursor-pointer flex-wrap items-center justify-between gap-x-3 px-4 py-2">
                      <span className="font-bold">{name[language]}</span>
                      <span className="text-sm text-muted">
                        {eligible === 0
                          ? say("notEligible")
                          : [
                              say("readyOf", { ready, eligible }),
                              live > 0 && say("liveOf", { count: live }),
                            ]
                              .filter(Boolean)
                              .join(" · ")}
                      </span>
                    </summary>
                    <ul className="grid gap-1 px-4 pb-3">
                      {cells.map(({ product, cell }) => (
                        <li key={product.id} className="flex flex-wrap justify-between gap-x-3">
                          <span>{product.title[language] ?? product.title.vi}</span>
                          <CellLink
                            cell={cell}
                            productId={product.id}
                            name={`${product.title[language] ?? product.title.vi}, ${name[language]}`}
                          />
                        </li>
                      ))}
                      <li>
                        <LocalLink
                          to={`/producer/channels/${id}`}
                          className="inline-flex min-h-11 items-center"
                        >
                          {say("open")}
                          <span className="sr-only"> {name[language]}</span>
                        </LocalLink>
                      </li>
                    </ul>
                  </details>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
