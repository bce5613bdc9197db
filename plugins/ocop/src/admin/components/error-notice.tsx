import { ExclamationCircleSolid } from "@medusajs/icons";
import { Button, Text } from "@medusajs/ui";
import { useEffect, useRef, type ReactNode } from "react";
import { useWords } from "../i18n/use-words";
import { ApiError, nextStepOf } from "../lib/api-error";
import { sentenceIn } from "../lib/sentence-in";

type ErrorNoticeProps = {
  /** Nothing is drawn for null. */
  error: Error | null;
  onRetry?: () => void;
  /** What to do, where that is not what is said of every such error: nothing was typed, for example. */
  next?: ReactNode;
  /** For a form: who has just sent it hears at once what is wrong. */
  takesFocus?: boolean;
};

/** What went wrong in the server's words, and what to do about it in ours. */
export function ErrorNotice({ error, onRetry, next, takesFocus = false }: ErrorNoticeProps) {
  const { t, language } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error && takesFocus) notice.current?.focus();
  }, [error, takesFocus]);
  if (!error) return null;
  const step = error instanceof ApiError ? nextStepOf(error) : "server";
  const saysItself = step !== "offline" && step !== "server";
  return (
    <div
      ref={notice}
      role="alert"
      tabIndex={-1}
      className="bg-ui-bg-subtle border-ui-border-base flex items-start gap-x-2 rounded-lg border p-3 outline-none"
    >
      <ExclamationCircleSolid className="text-ui-fg-error mt-0.5 shrink-0" />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-y-1">
        <Text size="small" weight="plus" leading="compact" className="break-words">
          {saysItself ? sentenceIn(language, error.message) : t("common.failed.title")}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {next ?? t(`common.failed.${step}`)}
        </Text>
        {onRetry && (
          <Button type="button" size="small" variant="secondary" onClick={onRetry} className="mt-1">
            {t("common.retry")}
          </Button>
        )}
      </div>
    </div>
  );
}
