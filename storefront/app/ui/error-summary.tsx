import { useEffect, useRef } from "react";

import { useI18n } from "~/i18n/use-i18n";

/**
 * The list of what must be mended, each entry a link to its field. Takes the focus when it appears
 * or changes; without JavaScript it stands at the top of the form.
 */
export function ErrorSummary({
  errors,
}: {
  errors: readonly { fieldId: string; message: string }[];
}) {
  const { t } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="grid gap-2 rounded-md border-2 border-clay bg-clay-tint p-4"
    >
      <h2 className="text-lg">{t("error.summary")}</h2>
      <ul className="grid gap-1">
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId + message}>
            <a href={`#${fieldId}`} className="font-bold text-clay">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
