import { Button, Text } from "@medusajs/ui";
import { useState, type ReactNode } from "react";
import type { ProgrammeNoun } from "../../../modules/ocop/rules/programme/kinds";
import type { EntryView } from "../../../programme/entry-view";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { useChange } from "../../lib/use-resource";
import { useMayWrite } from "../../lib/use-staff";
import { Facts, type Fact } from "../facts";
import { HistoryList } from "../history-list";
import { PageShell } from "../page-shell";
import { ReasonDialog } from "../reason-dialog";
import { Section } from "../section";
import { EntryBadge } from "./entry-list";
import { PROGRAMME } from "./paths";

type EntryDetailProps = {
  noun: ProgrammeNoun;
  entry: EntryView;
  title: string;
  subtitle?: string;
  facts: Fact[];
  /** The form for a correction. */
  form: (onClose: () => void) => ReactNode;
  /** Sections of the noun's own. */
  children?: ReactNode;
};

/** An entry of the programme as it stands, with every version of it. */
export function EntryDetail({
  noun,
  entry,
  title,
  subtitle,
  facts,
  form,
  children,
}: EntryDetailProps) {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const [open, setOpen] = useState<"correct" | "withdraw" | null>(null);
  const close = () => setOpen(null);
  const withdraw = useChange(
    (reason: string) => postJson(`${PROGRAMME[noun].api}/${entry.id}/withdraw`, { reason }),
    { done: t("common.saved"), onDone: close },
  );
  return (
    <PageShell
      title={title}
      subtitle={subtitle}
      badges={<EntryBadge isWithdrawn={entry.withdrawn} />}
      actions={
        mayWrite &&
        !entry.withdrawn &&
        (entry.is_correctable ? (
          <>
            <Button size="small" variant="secondary" onClick={() => setOpen("correct")}>
              {t("programme.correct")}
            </Button>
            <Button size="small" variant="danger" onClick={() => setOpen("withdraw")}>
              {t("programme.withdraw")}
            </Button>
          </>
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {t("programme.not_yours")}
          </Text>
        ))
      }
    >
      <Section title={t("programme.facts")}>
        <Facts items={facts} />
      </Section>
      {children}
      <Section title={t("programme.versions")}>
        <HistoryList
          entries={entry.versions.map((version) => ({
            id: String(version.revision),
            at: version.recorded_at,
            action: version.withdrawn
              ? t("programme.withdrawn")
              : version.revision === 1
                ? t("programme.first_version")
                : t("programme.version", { number: version.revision }),
            actor: version.recorded_by_name,
            reason: version.reason,
            changes: [],
          }))}
        />
      </Section>
      {open === "correct" && form(close)}
      <ReasonDialog
        open={open === "withdraw"}
        onOpenChange={(isOpen) => {
          if (isOpen) return;
          withdraw.reset();
          close();
        }}
        title={t("programme.withdraw")}
        description={t("programme.withdraw_effect")}
        reasonLabel={t("programme.withdraw_reason")}
        confirmLabel={t("programme.withdraw")}
        danger
        busy={withdraw.isPending}
        error={withdraw.error}
        onConfirm={withdraw.mutate}
      />
    </PageShell>
  );
}
