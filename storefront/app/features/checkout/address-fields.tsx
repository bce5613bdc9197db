import { useEffect, useRef, useState } from "react";

import { useI18n } from "~/i18n/use-i18n";
import { Field } from "~/ui/field";
import { Notice } from "~/ui/notice";

import type { CommuneSuggestion, Province } from "../address/address-index";
import type { Destination } from "../cart/delivery";
import { CommuneField } from "./commune-field";
import type { ErrorOf } from "./use-problems";
import { CHECKOUT_LIMITS, type CheckoutValues } from "./validate";

/** Province, then commune, then house or hamlet: the two-level form in force since July 2025. */
export function AddressFields({
  values,
  provinces,
  communes,
  isCommuneFound,
  onPlace,
  errorOf,
  findAction = "/checkout",
  hasNote = true,
}: {
  values: CheckoutValues;
  provinces: readonly Province[];
  communes: readonly CommuneSuggestion[];
  isCommuneFound: boolean;
  /** Hears where the parcels go as soon as it is chosen. */
  onPlace: (place: Destination | null) => void;
  errorOf: ErrorOf;
  /** Where a browser without JavaScript asks for communes: the form's own address. */
  findAction?: string;
  hasNote?: boolean;
}) {
  const { t } = useI18n();
  const select = useRef<HTMLSelectElement>(null);
  const [provinceCode, setProvinceCode] = useState(values.province_code);
  const [communeCode, setCommuneCode] = useState(values.commune_code);
  const province = provinces.find((entry) => entry.code === provinceCode) ?? null;

  // What was chosen before the scripts arrived counts too.
  useEffect(() => setProvinceCode(select.current?.value ?? ""), []);

  useEffect(
    () => onPlace(provinceCode ? { provinceCode, communeCode: communeCode || null } : null),
    [communeCode, onPlace, provinceCode],
  );

  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 text-xl font-bold">{t("checkout.address")}</legend>
      <Field id="province_code" label={t("checkout.province")} error={errorOf("province_code")}>
        {(field) => (
          <select
            ref={select}
            {...field}
            name="province_code"
            autoComplete="address-level1"
            className="field-input"
            defaultValue={values.province_code}
            onChange={(event) => setProvinceCode(event.target.value)}
          >
            <option value="">{t("checkout.provinceChoose")}</option>
            {provinces.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {!isCommuneFound && province && (
        <Notice tone="sun" role="status">
          {t("checkout.communeNone", { province: province.name })}
        </Notice>
      )}
      <CommuneField
        province={province}
        initial={{ code: values.commune_code, query: values.commune_query }}
        communes={communes}
        onChosen={setCommuneCode}
        findAction={findAction}
        error={errorOf("commune_query")}
      />
      <Field
        id="street"
        label={t("checkout.street")}
        hint={t("checkout.streetHint")}
        error={errorOf("street")}
      >
        {(field) => (
          <input
            {...field}
            name="street"
            autoComplete="address-line1"
            className="field-input"
            defaultValue={values.street}
          />
        )}
      </Field>
      {hasNote && (
        <Field
          id="note"
          label={t("checkout.note")}
          hint={t("checkout.noteHint", { max: CHECKOUT_LIMITS.note })}
          error={errorOf("note")}
        >
          {(field) => (
            <textarea
              {...field}
              name="note"
              rows={3}
              className="field-input"
              defaultValue={values.note}
            />
          )}
        </Field>
      )}
    </fieldset>
  );
}
