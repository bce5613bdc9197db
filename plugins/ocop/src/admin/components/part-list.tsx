import { Button, Text, usePrompt } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../i18n/use-words";
import { deleteJson } from "../lib/api";
import { useChange } from "../lib/use-resource";
import { useMayWrite } from "../lib/use-staff";
import { ErrorNotice } from "./error-notice";

export type Part = {
  id: string;
  name: string;
  /** Smaller words below the name. */
  note?: ReactNode;
  badge?: ReactNode;
  onEdit: () => void;
  /** The route that takes it out. */
  path: string;
};

type PartListProps = {
  parts: Part[];
  empty: string;
  /** What removing one does, said before it is done. */
  removeEffect: string;
};

/** What belongs to a record and can be edited or removed one by one: rows of a `Section`. */
export function PartList({ parts, empty, removeEffect }: PartListProps) {
  const { t } = useWords();
  const prompt = usePrompt();
  const mayWrite = useMayWrite();
  const remove = useChange((path: string) => deleteJson(path), { done: t("common.saved") });
  const ask = async ({ name, path }: Part) => {
    const isSure = await prompt({
      title: t("producer_parts.remove_title", { name }),
      description: removeEffect,
      confirmText: t("common.remove"),
      cancelText: t("common.cancel"),
    });
    if (isSure) remove.mutate(path);
  };
  return (
    <>
      {remove.error && (
        <div className="px-6 py-4">
          <ErrorNotice error={remove.error} takesFocus />
        </div>
      )}
      {parts.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {empty}
        </Text>
      )}
      {parts.length > 0 && (
        <ul className="divide-y">
          {parts.map((part) => (
            <li key={part.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-6 py-3">
              <div className="min-w-0 flex-1">
                <Text size="small" weight="plus" leading="compact" className="break-words">
                  {part.name}
                </Text>
                {part.note !== undefined && (
                  <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
                    {part.note}
                  </Text>
                )}
              </div>
              {part.badge}
              {mayWrite && (
                <div className="flex items-center gap-x-2">
                  <Button
                    size="small"
                    variant="transparent"
                    aria-label={`${t("common.edit")}: ${part.name}`}
                    onClick={part.onEdit}
                  >
                    {t("common.edit")}
                  </Button>
                  <Button
                    size="small"
                    variant="transparent"
                    aria-label={`${t("common.remove")}: ${part.name}`}
                    onClick={() => void ask(part)}
                  >
                    {t("common.remove")}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
