import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../i18n/use-words";
import { useMoneyAbilities } from "../lib/use-staff";

type MoneyPageProps = {
  title: string;
  /** Draws the page for those who see the money; whether they may also change it. */
  children: (mayWrite: boolean) => ReactNode;
};

/** A page about the shop's money: whoever may not see it is told who does, and nothing is asked for. */
export function MoneyPage({ title, children }: MoneyPageProps) {
  const { t } = useWords();
  const abilities = useMoneyAbilities();
  if (abilities?.mayRead) return children(abilities.mayWrite);
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4" aria-busy={!abilities}>
      <Heading>{title}</Heading>
      {abilities ? (
        <div>
          <Text weight="plus">{t("payout.forbidden_title")}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("payout.forbidden_hint")}
          </Text>
        </div>
      ) : (
        <Text size="small">{t("common.loading")}…</Text>
      )}
    </Container>
  );
}
