import { Form } from "@remix-run/react";

import { formatPhone } from "~/features/checkout/phone";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";

import type { SavedAddress } from "./saved-address";

/** The saved addresses, each with what can be done with it. */
export function AddressList({ addresses }: { addresses: readonly SavedAddress[] }) {
  const { t, path } = useI18n();
  if (addresses.length === 0) return <p>{t("account.noAddresses")}</p>;
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {addresses.map((address) => (
        <li
          key={address.id}
          className="grid content-between gap-3 rounded-md border border-hairline bg-white p-4"
        >
          <address className="grid not-italic">
            <span className="flex flex-wrap items-center gap-2 font-bold">
              {address.fullName}
              {address.isDefault && <Chip tone="terrace">{t("account.usualChip")}</Chip>}
            </span>
            <span>{formatPhone(address.phone)}</span>
            <span>{address.street}</span>
            <span>
              {address.communeName}, {address.provinceName}
            </span>
          </address>
          <Form
            method="post"
            action={path("/account/addresses?index")}
            className="flex flex-wrap items-center gap-x-4"
          >
            <input type="hidden" name="id" value={address.id} />
            <LocalLink
              to={`/account/addresses/${address.id}`}
              className="inline-flex min-h-11 items-center"
              aria-label={t("account.editOf", { street: address.street })}
            >
              {t("account.edit")}
            </LocalLink>
            <Button
              look="quiet"
              name="intent"
              value="delete"
              aria-label={t("account.deleteOf", { street: address.street })}
            >
              {t("account.delete")}
            </Button>
            {!address.isDefault && (
              <Button look="quiet" name="intent" value="default">
                {t("account.makeUsual")}
              </Button>
            )}
          </Form>
        </li>
      ))}
    </ul>
  );
}
