import { Container, Heading, Text } from "@medusajs/ui";
import { useId, type ReactNode } from "react";

type SectionProps = {
  title: string;
  subtitle?: ReactNode;
  /** Buttons or badges at the right of the title. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** One card of a page: a title line and, below it, rows that a thin line divides. */
export function Section({ title, subtitle, actions, children }: SectionProps) {
  const id = useId();
  return (
    <Container role="region" aria-labelledby={id} className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <Heading level="h2" id={id}>
            {title}
          </Heading>
          {subtitle !== undefined && (
            <Text size="small" className="text-ui-fg-subtle">
              {subtitle}
            </Text>
          )}
        </div>
        {actions !== undefined && <div className="flex items-center gap-x-2">{actions}</div>}
      </div>
      {children}
    </Container>
  );
}
