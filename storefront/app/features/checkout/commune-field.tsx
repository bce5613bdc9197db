import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";

import type { CommuneSuggestion } from "../address/address-index";
import { CommuneOptions, CommuneSelect } from "./commune-options";
import { useCommuneSuggestions } from "./use-commune-suggestions";
import { useHydrated } from "../cart/use-hydrated";

/**
 * The commune, typed with suggestions (ARIA combobox with a list box: arrow keys, Enter, Escape, tap).
 * Without JavaScript a button looks the typed words up and a select offers what was found. Sends
 * `commune_query` and, once chosen, `commune_code`.
 */
export function CommuneField({
  province,
  initial,
  communes,
  onChosen,
  findAction,
  error,
}: {
  province: { code: string; name: string } | null;
  initial: { code: string; query: string };
  /** What the server found for a browser without JavaScript. */
  communes: readonly CommuneSuggestion[];
  /** Hears the code of the chosen commune, empty when none is chosen any more. */
  onChosen: (code: string) => void;
  /** The Vietnamese address that the lookup is sent to without JavaScript. */
  findAction: string;
  error?: string;
}) {
  const { t, path } = useI18n();
  const hydrated = useHydrated();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(initial.query);
  const [chosenCode, setChosenCode] = useState(initial.code);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const state = useCommuneSuggestions(province?.code ?? "", open && !chosenCode ? query : "");
  const found = state.kind === "found" ? state.communes : [];
  const isOpen = open && !chosenCode && found.length > 0;

  useEffect(() => onChosen(chosenCode), [chosenCode, onChosen]);

  // What was typed before the scripts arrived counts too.
  useEffect(() => setQuery(input.current?.value ?? ""), []);

  const lastProvince = useRef(province?.code);
  useEffect(() => {
    if (lastProvince.current === province?.code) return;
    lastProvince.current = province?.code;
    if (input.current) input.current.value = "";
    setQuery("");
    setChosenCode("");
  }, [province?.code]);

  const choose = (commune: CommuneSuggestion) => {
    if (input.current) input.current.value = commune.full_name;
    setQuery(commune.full_name);
    setChosenCode(commune.code);
    setOpen(false);
    setActive(-1);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      if (found.length === 0) return;
      const start =
        event.key === "ArrowDown" ? active + 1 : active < 0 ? found.length - 1 : active - 1;
      setActive((start + found.length) % found.length);
    } else if (event.key === "Enter" && query && !chosenCode) {
      // Enter chooses; it must not order while the commune is still open.
      event.preventDefault();
      const commune = found[active] ?? found[0];
      if (commune) choose(commune);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };

  const news = () => {
    if (!open || chosenCode || !query.trim()) return "";
    if (state.kind === "failed") return t("checkout.communeFailed");
    if (state.kind !== "found") return "";
    return found.length > 0
      ? t("checkout.communeResults", { count: found.length })
      : t("checkout.communeNone", { province: province?.name ?? "" });
  };
  const needsProvince = hydrated && !province;

  return (
    <div className="grid gap-3">
      <Field
        id="commune_query"
        label={t("checkout.commune")}
        hint={needsProvince ? t("checkout.communeHintProvince") : t("checkout.communeHint")}
        error={error}
      >
        {(field) => (
          <div className="relative">
            <input
              ref={input}
              {...field}
              name="commune_query"
              className="field-input"
              defaultValue={initial.query}
              autoComplete="off"
              spellCheck={false}
              maxLength={80}
              {...(hydrated && {
                role: "combobox",
                "aria-expanded": isOpen,
                "aria-controls": listId,
                "aria-autocomplete": "list" as const,
                "aria-activedescendant": isOpen && active >= 0 ? `${listId}-${active}` : undefined,
              })}
              onChange={(event) => {
                setQuery(event.target.value);
                setChosenCode("");
                setActive(-1);
                setOpen(true);
              }}
              onFocus={() => setOpen(true)}
              onBlur={() => setOpen(false)}
              onKeyDown={onKeyDown}
            />
            {hydrated && <input type="hidden" name="commune_code" value={chosenCode} />}
            {hydrated && (
              <CommuneOptions
                id={listId}
                communes={isOpen ? found : []}
                active={active}
                onChoose={choose}
              />
            )}
          </div>
        )}
      </Field>
      {hydrated ? (
        <p aria-live="polite" className={found.length > 0 ? "sr-only" : "text-sm text-muted"}>
          {news()}
        </p>
      ) : (
        <>
          <Button
            look="second"
            name="intent"
            value="find-commune"
            formAction={path(`${findAction}#commune_query`)}
            className="justify-self-start"
          >
            {t("checkout.communeFind")}
          </Button>
          {communes.length > 0 && <CommuneSelect communes={communes} chosenCode={initial.code} />}
        </>
      )}
    </div>
  );
}
