import { listPath } from "~/features/catalog/filters";
import { nameIn } from "~/features/catalog/name-in";
import { picturePath } from "~/features/catalog/picture-path";
import type { Summary } from "~/features/catalog/types";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

/** The product set whose drawing stands for a sector. */
const FACES: Record<string, number> = { I: 10, II: 17, III: 18, IV: 22, V: 23, VI: 26 };

/** The sectors of the legal taxonomy that have products. */
export function SectorTiles({ sectors }: { sectors: Summary["sectors"] }) {
  const { language, t } = useI18n();
  return (
    <ul className="grid grid-cols-2 gap-3 md:gap-4 lg:grid-cols-4">
      {sectors
        .filter((sector) => sector.product_count > 0)
        .map((sector) => (
          <li key={sector.code}>
            <LocalLink
              to={listPath({ sectors: [sector.code] })}
              prefetch="intent"
              className="product-tile flex h-full flex-col items-start gap-3 rounded-md border border-hairline bg-white p-3 text-ink no-underline md:flex-row md:items-center md:p-4"
            >
              <img
                src={picturePath(FACES[sector.code] ?? 10, `sector-${sector.code.toLowerCase()}`)}
                alt=""
                width={72}
                height={72}
                loading="lazy"
                decoding="async"
                className="size-18 shrink-0 rounded-md object-cover"
              />
              <span className="grid">
                <span className="font-bold">{nameIn(language, sector)}</span>
                <span className="text-sm text-muted">
                  {t("producer.products", { count: sector.product_count })}
                </span>
              </span>
            </LocalLink>
          </li>
        ))}
    </ul>
  );
}
