import { type ReactNode, useId } from "react";

import { listPath } from "~/features/catalog/filters";
import { placeName } from "~/features/place/place-words";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import { producerWords } from "./found-words";
import type { FoundPlace, FoundProducer } from "./types";

/** The producers that a search found, each a link to its page. */
export function FoundProducers({ producers }: { producers: readonly FoundProducer[] }) {
  const { language, t } = useI18n();
  return (
    <Found title={t("search.foundProducers")}>
      {producers.map((producer) => (
        <FoundLink
          key={producer.handle}
          to={`/producers/${producer.handle}`}
          name={producer.name}
          details={producerWords({ language, t }, producer)}
        />
      ))}
    </Found>
  );
}

/** The places that a search found, also by their old names, each a link to its products. */
export function FoundPlaces({ places }: { places: readonly FoundPlace[] }) {
  const { language, t } = useI18n();
  return (
    <Found title={t("search.foundPlaces")}>
      {places.map((place) => {
        const formerly =
          place.former_names.length > 0
            ? `${t("search.formerly", { names: place.former_names.join(", ") })} · `
            : "";
        return (
          <FoundLink
            key={place.code}
            to={listPath({ communes: [place.code] })}
            name={placeName(language, t, place)}
            details={formerly + t("producer.products", { count: place.product_count })}
          />
        );
      })}
    </Found>
  );
}

function Found({ title, children }: { title: string; children: ReactNode[] }) {
  const id = useId();
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h2 id={id} className="text-base">
        {title}
      </h2>
      <ul className="flex flex-wrap gap-2">{children}</ul>
    </section>
  );
}

function FoundLink({ to, name, details }: { to: string; name: string; details: string }) {
  return (
    <li className="w-full sm:w-auto">
      <LocalLink
        to={to}
        className="product-tile grid min-h-11 rounded-md border border-hairline bg-white px-4 py-2 no-underline"
      >
        <span className="font-bold underline underline-offset-4">{name}</span>
        <span className="text-sm text-muted">{details}</span>
      </LocalLink>
    </li>
  );
}
