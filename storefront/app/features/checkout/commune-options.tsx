import { useEffect, useRef } from "react";

import { useI18n } from "~/i18n/use-i18n";
import { classNames } from "~/ui/class-names";
import { Field } from "~/ui/field";

import type { CommuneSuggestion } from "../address/address-index";

/** The list box under the commune field; hidden without communes. */
export function CommuneOptions({
  id,
  communes,
  active,
  onChoose,
}: {
  id: string;
  communes: readonly CommuneSuggestion[];
  /** Position of the option under the arrow keys, -1 for none. */
  active: number;
  onChoose: (commune: CommuneSuggestion) => void;
}) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={t("checkout.commune")}
      hidden={communes.length === 0}
      className="absolute inset-x-0 top-full z-20 mt-1 max-h-80 overflow-y-auto rounded-md border border-edge bg-white shadow-sheet"
    >
      {communes.map((commune, position) => (
        // The keys are handled by the field, which keeps the focus (ARIA combobox pattern).
        <li
          key={commune.code}
          id={`${id}-${position}`}
          role="option"
          aria-selected={position === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(commune)}
          onKeyDown={(event) => event.key === "Enter" && onChoose(commune)}
          className={classNames(
            "flex min-h-11 cursor-pointer flex-col justify-center border-b border-hairline px-3 py-2 last:border-b-0 hover:bg-sea-tint",
            position === active && "bg-sea-tint",
          )}
        >
          <span className="font-bold">{commune.full_name}</span>
          {commune.formerly.length > 0 && (
            <span className="text-sm text-muted">
              {t("checkout.formerly", { places: commune.formerly.join("; ") })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The communes to choose from in a browser without JavaScript. */
export function CommuneSelect({
  communes,
  chosenCode,
}: {
  communes: readonly CommuneSuggestion[];
  chosenCode: string;
}) {
  const { t } = useI18n();
  const chosen = communes.some((commune) => commune.code === chosenCode) ? chosenCode : "";
  return (
    <Field id="commune_code" label={t("checkout.communeChooseMatch")}>
      {(field) => (
        <select
          {...field}
          name="commune_code"
          className="field-input"
          defaultValue={chosen || (communes.length === 1 ? communes[0]?.code : "")}
        >
          <option value="">{t("checkout.communeChooseMatch")}</option>
          {communes.map((commune) => (
            <option key={commune.code} value={commune.code}>
              {commune.formerly.length > 0
                ? `${commune.full_name} (${t("checkout.formerly", { places: commune.formerly.join("; ") })})`
                : commune.full_name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
