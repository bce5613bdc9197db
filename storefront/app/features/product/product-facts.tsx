import type { ProducerSummary, ProductDetail } from "~/features/catalog/types";
import { originWords } from "~/features/place/place-words";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Chip } from "~/ui/chip";
import { Facts } from "~/ui/facts";

/** "The maker says": description in the maker's name, marked when it is a sample. */
export function MakerWords({ product }: { product: ProductDetail }) {
  const { t } = useI18n();
  if (!product.description) return null;
  return (
    <section aria-labelledby="maker-words" className="grid gap-2">
      <h2 id="maker-words" className="flex flex-wrap items-center gap-3 text-xl">
        {t("product.makerWords")}
        {product.sample_fields.includes("description") && (
          <Chip tone="sun" className="font-normal">
            {t("sample.words")}
          </Chip>
        )}
      </h2>
      <p className="max-w-text whitespace-pre-line">{product.description}</p>
    </section>
  );
}

/** What stands on the label, as the maker says it: ingredients, allergens, storage, shelf life. */
export function LabelFacts({ product }: { product: ProductDetail }) {
  const { t } = useI18n();
  if (!product.facts) return null;
  const { ingredients, allergens, storage, shelf_life_days: days } = product.facts;
  const rows: [string, string][] = [
    ...(ingredients ? [[t("product.ingredients"), ingredients] as [string, string]] : []),
    ...(allergens ? [[t("product.allergens"), allergens] as [string, string]] : []),
    ...(storage ? [[t("product.storage"), storage] as [string, string]] : []),
    ...(days
      ? [[t("product.shelfLife"), t("product.shelfLifeDays", { count: days })] as [string, string]]
      : []),
  ];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="label-facts" className="grid gap-2">
      <h2 id="label-facts" className="text-xl">
        {t("product.label")}
      </h2>
      <Facts facts={rows} />
    </section>
  );
}

/** Who makes it: name, legal name, place, and the way to its page. */
export function MakerPanel({ producer }: { producer: ProducerSummary }) {
  const { language, t } = useI18n();
  const origin = originWords(language, t, producer);
  return (
    <section aria-labelledby="maker" className="grid gap-2">
      <h2 id="maker" className="text-xl">
        {t("product.maker")}
      </h2>
      <Facts
        facts={[
          [t("producer.legalName"), producer.legal_name],
          [t("producer.legalForm"), t(`legalForm.${producer.legal_form}`)],
          [
            t("producer.address"),
            [producer.address, origin].filter(Boolean).join(", ") || t("register.unknown"),
          ],
          [t("producer.taxCode"), producer.tax_code ?? t("producer.notPublic")],
        ]}
      />
      <LocalLink
        to={`/producers/${producer.handle}`}
        className="inline-flex min-h-11 items-center justify-self-start"
      >
        {t("product.toMaker", { producer: producer.name, count: producer.product_count })}
      </LocalLink>
    </section>
  );
}

/** How it comes and what to do when something is wrong, in short. */
export function DeliveryFacts() {
  const { t } = useI18n();
  return (
    <section aria-labelledby="delivery" className="grid gap-2">
      <h2 id="delivery" className="text-xl">
        {t("product.delivery")}
      </h2>
      <ul className="grid list-disc gap-1 pl-5">
        <li>{t("product.deliveryWhere")}</li>
        <li>{t("product.deliveryPay")}</li>
        <li>{t("product.deliveryReturn")}</li>
      </ul>
    </section>
  );
}
