import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";

type PageShellProps = {
  title: string;
  subtitle?: ReactNode;
  /** Badges beside the title. */
  badges?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
  children?: ReactNode;
  /** Sections of a second, narrower column; below the others on a small screen. */
  side?: ReactNode;
};

/** A page that is not a mere list: its title in a card of its own, its sections below. */
export function PageShell({ title, subtitle, badges, actions, children, side }: PageShellProps) {
  return (
    <div className="flex w-full flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <div className="flex flex-wrap items-center gap-2">
            <Heading>{title}</Heading>
            {badges}
          </div>
          {subtitle !== undefined && (
            <Text size="small" className="text-ui-fg-subtle">
              {subtitle}
            </Text>
          )}
        </div>
        {actions !== undefined && (
          <div className="flex flex-wrap items-center gap-2">{actions}</div>
        )}
      </Container>
      {side === undefined ? (
        children
      ) : (
        <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
          <div className="flex w-full min-w-0 flex-col gap-y-3">{children}</div>
          <div className="flex w-full min-w-0 flex-col gap-y-3">{side}</div>
        </div>
      )}
    </div>
  );
}
