import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import type { SavedAddress } from "./saved-address";

/** Fills the checkout from a saved address: links, so that it works without JavaScript. */
export function AddressChoice({ addresses }: { addresses: readonly SavedAddress[] }) {
  const { t } = useI18n();
  if (addresses.length < 2) return null;
  return (
    <nav aria-label={t("account.addresses")} className="grid gap-2">
      <h2 className="text-xl">{t("account.deliverTo")}</h2>
      <ul className="flex flex-wrap gap-2">
        {addresses.map(({ id, street, communeName }) => (
          <li key={id}>
            <LocalLink to={`/checkout?address=${id}`} replace className="pill-link">
              {street}, {communeName}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
