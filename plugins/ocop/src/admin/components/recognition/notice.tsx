import { ExclamationCircle, InformationCircle } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

type NoticeProps = {
  /** Something to look at before going on. */
  warns?: boolean;
  children: ReactNode;
  action?: ReactNode;
};

/** A sentence of its own above what it is about. */
export function Notice({ warns = false, children, action }: NoticeProps) {
  const Icon = warns ? ExclamationCircle : InformationCircle;
  return (
    <div className="bg-ui-bg-subtle border-ui-border-base flex items-start gap-x-2 rounded-lg border p-3">
      <Icon className="text-ui-fg-subtle mt-0.5 shrink-0" />
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Text as="div" size="small" leading="compact" className="min-w-0 break-words">
          {children}
        </Text>
        {action}
      </div>
    </div>
  );
}
