import { nameIn } from "~/features/catalog/name-in";
import type { Certification, ProducerSummary, ProductDetail } from "~/features/catalog/types";
import { badgeWords } from "~/features/certification/badge-words";
import { originWords } from "~/features/place/place-words";
import { LocalLink } from "~/i18n/local-link";
import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";
import { Chip } from "~/ui/chip";
import { Facts } from "~/ui/facts";

import { SourceList } from "./source-list";

/** "The register says": recognition and classification with their sources; nothing of the maker. */
export function RegisterPanel({ product }: { product: ProductDetail }) {
  const { language, t, format } = useI18n();
  const { badge, taxonomy } = product;
  const words = badgeWords(t, format, badge);
  const isPast = badge.star === null && badge.last_star !== null;
  return (
    <section
      aria-labelledby="register"
      className="grid gap-4 rounded-md border border-hairline border-t-4 border-t-sea bg-white p-4 md:p-6"
    >
      <div>
        <h2 id="register" className="text-xl">
          {t("register.title")}
        </h2>
        <p className="text-sm text-muted">
          {t("register.asOf", { date: format.date(badge.as_of) })}
        </p>
      </div>
      <p className="text-lg font-bold">{words?.alternative ?? t("register.none")}</p>
      {isPast && badge.last_star !== null && (
        <p>
          {badge.certification_status === "expired"
            ? t("register.onceStarExpired", { star: badge.last_star })
            : t("register.onceStar", { star: badge.last_star })}
        </p>
      )}
      {badge.potential_five_star && <p>{t("register.potential")}</p>}
      {product.certifications.map((certification, index) => (
        <CertificationFacts
          key={`${certification.decision_number}${certification.issued_on?.date}${index}`}
          certification={certification}
        />
      ))}
      <Facts
        facts={[
          [t("register.set"), nameIn(language, taxonomy.product_set)],
          [t("register.group"), nameIn(language, taxonomy.group)],
          [t("register.sector"), nameIn(language, taxonomy.sector)],
        ]}
      />
      <SourceList sources={product.sources} />
    </section>
  );
}

const STATUS_WORDS: Record<Certification["status"], MessageKey> = {
  none: "register.none",
  potential: "badge.potential",
  valid: "register.valid",
  expiring: "badge.expiringSoon",
  expired: "badge.expired",
  revoked: "badge.revoked",
  validity_unknown: "badge.validityUnknown",
};

function CertificationFacts({ certification }: { certification: Certification }) {
  const { t, format } = useI18n();
  const { star, issued_on: issuedOn, valid_until: validUntil } = certification;
  const unknown = t("register.unknown");
  return (
    <Facts
      facts={[
        [t("register.recognised"), t("list.star", { star })],
        [t("register.decision"), certification.decision_number ?? unknown],
        [t("register.issuedOn"), issuedOn ? format.dated(issuedOn) : unknown],
        [t("register.validUntil"), validUntil ? format.dated(validUntil) : unknown],
        [t("register.status"), t(STATUS_WORDS[certification.status])],
      ]}
    />
  );
}

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
          [t("producer.place"), origin ?? t("register.unknown")],
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
