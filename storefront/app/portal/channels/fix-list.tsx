import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import { useWords } from "~/i18n/part-words";
import { fixPath } from "./fix-path";
import type { Fix, Matrix } from "./types";
import { channelWords } from "./words";

const FIRST = 5;

/** What to mend, what opens most channels first. */
export function FixList({ fixes, channels, products }: Omit<Matrix, "summary">) {
  const { language } = useI18n();
  const say = useWords(channelWords);
  const namesOf = (ids: readonly string[]) =>
    channels
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name[language])
      .join(", ");
  const row = (fix: Fix) => {
    const product = products.find(({ id }) => id === fix.product_id);
    const title = product && (product.title[language] ?? product.title.vi);
    const named = fix.unlocks.length > 0 ? fix.unlocks : fix.channels;
    return (
      <li
        key={`${fix.product_id} ${fix.code} ${fix.field}`}
        className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3"
      >
        <div className="grid max-w-text min-w-0 flex-1 basis-64">
          <p>
            <strong>{title}</strong> · {fix.message[language]}
          </p>
          <p className="text-sm">{fix.fix[language]}</p>
          <p className="text-sm text-muted">
            {say(fix.unlocks.length > 0 ? "unlocks" : "helps", {
              count: named.length,
              names: namesOf(named),
            })}
          </p>
        </div>
        <LocalLink
          to={fixPath({
            field: fix.field,
            productId: fix.product_id,
            channel: fix.channels[0] ?? "",
          })}
          className="button button-second"
        >
          {say("mend")}
          <span className="sr-only">
            : {title}, {fix.message[language]}
          </span>
        </LocalLink>
      </li>
    );
  };
  const list = (of: readonly Fix[]) => (
    <ul className="grid divide-y divide-hairline rounded-md border border-hairline bg-white">
      {of.map(row)}
    </ul>
  );
  return (
    <section aria-labelledby="fixes" className="grid gap-3">
      <h2 id="fixes" className="text-xl">
        {say("fixes")}
      </h2>
      <p className="text-muted">{say(fixes.length === 0 ? "noFixes" : "fixesLead")}</p>
      {fixes.length > 0 && list(fixes.slice(0, FIRST))}
      {fixes.length > FIRST && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2">
            {say("moreFixes", { count: fixes.length })}
          </summary>
          {list(fixes.slice(FIRST))}
        </details>
      )}
    </section>
  );
}
