import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import { LAW_PAGES, type LawPageName, type LawText } from "./law-pages";
import type { Operator } from "./operator";
import { OperatorFacts } from "./operator-facts";

/** One page of the shop's rules, with who runs the shop and the ways to the other pages. */
export function LawPage({
  name,
  text,
  operator,
  isSample,
}: {
  name: LawPageName;
  text: LawText;
  operator: Operator;
  isSample: boolean;
}) {
  const { t } = useI18n();
  const title = LAW_PAGES.find((page) => page.name === name)?.title ?? "law.terms";
  return (
    <div className="page grid gap-8 py-6 md:py-8">
      <header className="grid max-w-text gap-2">
        <h1 className="text-3xl">{t(title)}</h1>
        <p className="text-lg">{text.intro}</p>
        <p className="text-sm text-muted">{t("law.checked")}</p>
      </header>
      <div className="grid max-w-text gap-8">
        {text.sections.map(({ heading, paragraphs }) => (
          <section key={heading} className="grid gap-2">
            <h2 className="text-xl">{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        <OperatorFacts operator={operator} isSample={isSample} />
        <nav aria-label={t("law.more")}>
          <h2 className="text-xl">{t("law.more")}</h2>
          <ul>
            {LAW_PAGES.filter((page) => page.name !== name).map((page) => (
              <li key={page.name}>
                <LocalLink to={page.path} className="inline-flex min-h-11 items-center">
                  {t(page.title)}
                </LocalLink>
              </li>
            ))}
            <li>
              <LocalLink to="/complaint" className="inline-flex min-h-11 items-center">
                {t("law.complaint")}
              </LocalLink>
            </li>
          </ul>
        </nav>
      </div>
    </div>
  );
}
