import { Form, useLocation, useNavigate } from "@remix-run/react";
import { useEffect, useId, useRef, useState } from "react";

import { useHydrated } from "~/features/cart/use-hydrated";
import { pathWithoutLanguage } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";

import { useCombobox } from "./use-combobox";
import { useSuggestionList } from "./use-suggestion-list";
import { useSuggestions } from "./use-suggestions";

/**
 * The search of every page: a plain GET form, with JavaScript a combobox that offers products,
 * producers, places and sets while somebody types.
 */
export function SearchBox() {
  const { language, t, path } = useI18n();
  const navigate = useNavigate();
  const isHydrated = useHydrated();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const { searched, step } = useSearched();
  const options = useSuggestions(language, typed);
  const { SuggestionList, load } = useSuggestionList();
  const combobox = useCombobox({
    listId,
    count: SuggestionList && options ? options.length : 0,
    onChoose: (position) => {
      const option = options?.[position];
      if (!option) return;
      leaveField();
      navigate(path(option.path));
    },
  });
  const { isOpen, wantsOpen, active, open } = combobox;
  const leaveField = () => {
    setTyped("");
    combobox.close();
    document.getElementById("main")?.focus({ preventScroll: true });
  };
  // What was typed before the scripts arrived counts too.
  useEffect(() => {
    const field = input.current;
    if (!field || field !== document.activeElement || field.value === field.defaultValue) return;
    load();
    open();
    setTyped(field.value);
  }, [load, open]);
  const lastStep = useRef(step);
  useEffect(() => {
    if (lastStep.current === step || !input.current) return;
    lastStep.current = step;
    input.current.value = searched;
    setTyped("");
  }, [step, searched]);
  const news =
    !wantsOpen || !options
      ? ""
      : options.length > 0
        ? t("search.suggestionCount", { count: options.length })
        : t("search.suggestionNone");

  return (
    <Form
      role="search"
      method="get"
      action={path("/search")}
      aria-label={t("search.site")}
      onSubmit={leaveField}
      className="search-box"
    >
      <input
        ref={input}
        type="search"
        name="q"
        aria-label={t("search.label")}
        placeholder={t("search.placeholder")}
        defaultValue={searched}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        className="search-input"
        {...(isHydrated && combobox.inputProps)}
        onFocus={load}
        onKeyDown={(event) => {
          // The arrows also open the list for words that were there before.
          if (event.key.startsWith("Arrow")) setTyped(event.currentTarget.value);
          combobox.inputProps.onKeyDown(event);
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          open();
        }}
      />
      <button type="submit" aria-label={t("search.submit")} className="search-submit">
        <svg viewBox="0 0 24 24" className="size-5.5" aria-hidden="true" focusable="false">
          <path
            d="M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM15.5 15.5 20.5 20.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.2"
            strokeLinecap="round"
          />
        </svg>
      </button>
      <div
        id={listId}
        role="listbox"
        aria-label={t("search.suggestions")}
        hidden={!isOpen}
        className="search-list"
      >
        {isOpen && SuggestionList && options && (
          <SuggestionList
            id={listId}
            options={options}
            active={active}
            optionProps={combobox.optionProps}
          />
        )}
      </div>
      {isHydrated && (
        <p role="status" className="sr-only" data-search-news>
          {news}
        </p>
      )}
    </Form>
  );
}

/** What was searched, on the search page; empty elsewhere. `step` changes with every step to a page. */
function useSearched(): { searched: string; step: string } {
  const { pathname, search, key } = useLocation();
  const isSearchPage = pathWithoutLanguage(pathname) === "/search";
  const searched = isSearchPage ? (new URLSearchParams(search).get("q") ?? "") : "";
  return { searched, step: key };
}
