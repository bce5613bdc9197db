import { Button, StatusBadge, Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { Completeness, Requirement } from "../../lib/dossier";
import { Section } from "../section";
import { RequirementBadge } from "./dossier-badges";

type CompletenessSectionProps = {
  title: string;
  completeness: Completeness;
  /** Draws no buttons once the dossier is closed. */
  isOpen: boolean;
  onUpload: (requirement: Requirement) => void;
  onFillIn: (requirement: Requirement) => void;
};

/** What is there and what is missing, a line each, with what mends it beside it. */
export function CompletenessSection({
  title,
  completeness: { complete, requirements },
  isOpen,
  onUpload,
  onFillIn,
}: CompletenessSectionProps) {
  const { t, language } = useWords();
  return (
    <Section
      title={title}
      actions={
        <StatusBadge color={complete ? "green" : "red"}>
          {t(complete ? "dossier.complete" : "dossier.incomplete")}
        </StatusBadge>
      }
    >
      <ul className="divide-y">
        {requirements.map((requirement) => (
          <li
            key={requirement.code}
            data-requirement={requirement.code}
            data-status={requirement.status}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3"
          >
            <div className="flex min-w-0 flex-1 flex-col gap-y-0.5">
              <Text size="small" weight="plus" leading="compact">
                {requirement.name[language]}
              </Text>
              <Text size="small" leading="compact" className="text-ui-fg-subtle">
                {t(`dossier.needs.${requirement.need}`)} · {requirement.source[language]}
              </Text>
              <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
                {requirement.reason[language]}
              </Text>
            </div>
            <div className="flex items-center gap-x-2">
              <RequirementBadge status={requirement.status} need={requirement.need} />
              {isOpen && (
                <Button
                  type="button"
                  size="small"
                  variant="secondary"
                  aria-label={
                    requirement.kind === "document"
                      ? t("dossier.upload_for", { name: requirement.name[language] })
                      : t("dossier.edit_form", { form: requirement.name[language] })
                  }
                  onClick={() =>
                    requirement.kind === "document" ? onUpload(requirement) : onFillIn(requirement)
                  }
                >
                  {t(requirement.kind === "document" ? "dossier.upload" : "common.edit")}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
