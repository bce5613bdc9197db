import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { ProductDraft } from "../../lib/product-draft";
import { useFormats } from "../../lib/use-formats";
import { Facts } from "../facts";
import { RecordList } from "../record-list";
import { Section } from "../section";
import { useFieldName } from "./use-field-name";

type SectionProps = { draft: ProductDraft };

/** Each field that changes, as the shop has it and as it would be. */
export function ChangesSection({ draft }: SectionProps) {
  const { t } = useWords();
  const nameOf = useFieldName(draft);
  const changes = draft.changes.filter(({ field }) => field !== "pictures");
  const isNew = draft.product === null;
  return (
    <Section title={t("product_draft.changes")} subtitle={t("product_draft.changes_hint")}>
      {changes.length === 0 && (
        <Text size="small" className="px-6 py-4">
          {t("product_draft.no_changes")}
        </Text>
      )}
      {changes.map(({ field, before, after }) => (
        <dl
          key={field}
          data-change={field}
          className="grid gap-x-4 gap-y-1 px-6 py-3 md:grid-cols-3"
        >
          <dt className="txt-small-plus break-words">{nameOf(field)}</dt>
          <dd className="txt-small text-ui-fg-subtle whitespace-pre-wrap break-words">
            {!isNew && (
              <>
                <span className="text-ui-fg-subtle block">{t("product_draft.before")}</span>
                {before || t("product_draft.nothing")}
              </>
            )}
          </dd>
          <dd className="txt-small whitespace-pre-wrap break-words">
            {!isNew && <span className="text-ui-fg-subtle block">{t("product_draft.after")}</span>}
            {after || t("product_draft.nothing")}
          </dd>
        </dl>
      ))}
    </Section>
  );
}

/** The pictures in their order, to be looked at in full. */
export function PicturesSection({ draft: { pictures } }: SectionProps) {
  const { t } = useWords();
  return (
    <Section title={t("product_draft.pictures")}>
      {pictures.length === 0 ? (
        <Text size="small" className="px-6 py-4">
          {t("product_draft.no_pictures")}
        </Text>
      ) : (
        <ul className="grid grid-cols-2 gap-4 px-6 py-4">
          {pictures.map(({ id, url, thumbnail_url: thumbnail, alt_vi: alt }, index) => {
            const words = t("product_draft.picture", {
              number: index + 1,
              alt: alt || t("product_draft.no_alt"),
            });
            return (
              <li key={id}>
                <a href={url} target="_blank" rel="noreferrer">
                  <img src={thumbnail} alt={words} className="w-full rounded-md" />
                </a>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {words}
                </Text>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

/** What publishing does, and what is worth a look before. */
export function EffectsSection({ draft }: SectionProps) {
  const { t, language } = useWords();
  const { product, ties_to: tied, title: name } = draft;
  const effect =
    product !== null
      ? t("product_draft.effect_change")
      : tied !== null
        ? t("product_draft.effect_tied", { name: tied.name })
        : t("product_draft.effect_new", { name });
  const advice = draft.issues.map((issue) => issue[language]);
  return (
    <Section title={t("product_draft.effects")}>
      <Text size="small" className="px-6 py-4">
        {effect}
      </Text>
      <Facts
        items={[
          { label: t("product_draft.set_number"), value: draft.set_number },
          ...(advice.length === 0
            ? []
            : [{ label: t("product_draft.advice"), value: advice.join(" ") }]),
        ]}
      />
    </Section>
  );
}

/** What producer and staff said, the newest first. */
export function SaidSection({ draft }: SectionProps) {
  const { t } = useWords();
  const format = useFormats();
  const nameOf = useFieldName(draft);
  return (
    <Section title={t("product_draft.said")}>
      <RecordList
        empty={t("product_draft.nothing_said")}
        records={draft.reviews
          .map(({ at, by, action, note, comments }) => ({
            id: at,
            title: `${by.name} ${t(`product_draft.action.${action}`)}`,
            notes: [
              format.instant(at),
              note,
              ...comments.map(({ field, text }) => `${nameOf(field)}: ${text}`),
            ],
          }))
          .reverse()}
      />
    </Section>
  );
}
