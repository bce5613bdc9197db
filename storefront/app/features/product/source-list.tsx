import type { Source } from "~/features/catalog/types";
import { useI18n } from "~/i18n/use-i18n";

/** Where the facts of the register were read; the citations stay in Vietnamese, as published. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { t } = useI18n();
  if (sources.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="flex min-h-11 items-center font-bold text-sea">
        {t("register.sources", { count: sources.length })}
      </summary>
      <ul className="grid list-disc gap-2 pl-5">
        {sources.map(({ citation, url }) => (
          <li key={citation} lang="vi">
            {url ? (
              <a href={url} rel="noreferrer" className="break-words">
                {citation}
              </a>
            ) : (
              citation
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
