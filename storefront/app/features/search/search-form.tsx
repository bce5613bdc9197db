import { useMemo } from "react";

import { listPath, MAX_QUERY_LENGTH } from "~/features/catalog/filters";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Field } from "~/ui/field";

const EXAMPLES = [
  "search.example1",
  "search.example2",
  "search.example3",
  "search.example4",
] as const;

/** The search page while there is nothing to search: the field, what it takes, examples. */
export function SearchForm({
  typed,
  typedLength,
}: {
  typed: string;
  /** How many characters were typed, where these are too many. */
  typedLength: number | null;
}) {
  const { t, path } = useI18n();
  const message =
    typedLength === null
      ? undefined
      : t("search.tooLong", { max: MAX_QUERY_LENGTH, count: typedLength });
  const errors = useMemo(() => (message ? [{ fieldId: "q", message }] : []), [message]);
  return (
    <div className="page grid gap-6 py-6 md:py-8">
      <h1 className="text-2xl md:text-3xl">{t("search.title")}</h1>
      <ErrorSummary errors={errors} />
      <form method="get" action={path("/search")} className="grid max-w-text gap-4">
        <Field id="q" label={t("search.label")} hint={t("search.hint")} error={message}>
          {(field) => (
            <input
              {...field}
              type="search"
              name="q"
              key={typed}
              defaultValue={typed}
              className="field-input"
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="search"
            />
          )}
        </Field>
        <Button className="justify-self-start">{t("search.submit")}</Button>
      </form>
      <section className="grid gap-2">
        <h2 className="text-lg">{t("search.examples")}</h2>
        <ul className="flex flex-wrap gap-2">
          {EXAMPLES.map((example) => (
            <li key={example}>
              <LocalLink to={listPath({ q: t(example) })} className="pill-link">
                {t(example)}
              </LocalLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
