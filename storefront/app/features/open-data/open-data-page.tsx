import { useI18n } from "~/i18n/use-i18n";

const FILES = [
  { name: "products.csv", title: "openData.csv", hint: "openData.csvHint" },
  { name: "products.json", title: "openData.json", hint: "openData.jsonHint" },
  { name: "dictionary.csv", title: "openData.dictionary", hint: "openData.dictionaryHint" },
] as const;
const LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";

/** What the province gives to everybody, as which files and under which licence. */
export function OpenDataPage() {
  const { t } = useI18n();
  return (
    <div className="page grid gap-8 py-6 md:py-8">
      <header className="grid max-w-text gap-2">
        <h1 className="text-3xl">{t("openData.title")}</h1>
        <p className="text-lg">{t("openData.intro")}</p>
      </header>
      <section className="grid max-w-text gap-2">
        <h2 className="text-xl">{t("openData.files")}</h2>
        <ul className="grid gap-4">
          {FILES.map(({ name, title, hint }) => (
            <li key={name}>
              <a
                href={`/open-data/${name}`}
                download={`ocop-quang-ngai-${name}`}
                className="inline-flex min-h-11 items-center"
              >
                {t(title)}
              </a>
              <p className="text-sm text-muted">{t(hint)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="grid max-w-text gap-2">
        <h2 className="text-xl">{t("openData.use")}</h2>
        <p>
          {t("openData.licence")}{" "}
          <a href={LICENCE_URL} rel="license">
            {t("openData.licenceName")}
          </a>
          . {t("openData.credit")}
        </p>
        <p>{t("openData.fresh")}</p>
        <p>{t("openData.person")}</p>
      </section>
    </div>
  );
}
