import { Button, Text, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import { ErrorNotice } from "../../../../components/error-notice";
import { Facts } from "../../../../components/facts";
import { Resource } from "../../../../components/resource";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import { deleteJson } from "../../../../lib/api";
import { useChange, useResource } from "../../../../lib/use-resource";
import { LegalRepresentativeForm, type LegalRepresentative } from "./legal-representative-form";

type Answer = { legal_representative: LegalRepresentative | null };

/** Personal data, which is fetched only when somebody asks for it. */
export function LegalRepresentativeSection({ producerId }: { producerId: string }) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const path = `/admin/ocop/producers/${producerId}/legal-representative`;
  const answer = useResource<Answer>(isOpen ? path : null);
  if (isOpen && answer.data === undefined) {
    return <Resource of={answer}>{() => null}</Resource>;
  }
  if (isOpen && answer.data) {
    return <OpenSection path={path} representative={answer.data.legal_representative} />;
  }
  return (
    <Section
      title={t("producer_parts.representative")}
      subtitle={t("producer_parts.representative_hint")}
      actions={
        <Button size="small" variant="secondary" onClick={() => setIsOpen(true)}>
          {t("producer_parts.representative_open")}
        </Button>
      }
    />
  );
}

type OpenSectionProps = { path: string; representative: LegalRepresentative | null };

function OpenSection({ path, representative }: OpenSectionProps) {
  const { t } = useWords();
  const prompt = usePrompt();
  const [isEditing, setIsEditing] = useState(false);
  const remove = useChange(() => deleteJson(path), { refreshes: [path], done: t("common.saved") });
  const ask = async (name: string) => {
    const isSure = await prompt({
      title: t("producer_parts.remove_title", { name }),
      description: t("producer_parts.remove_representative_effect"),
      confirmText: t("common.remove"),
      cancelText: t("common.cancel"),
    });
    if (isSure) remove.mutate(undefined);
  };
  return (
    <Section
      title={t("producer_parts.representative")}
      actions={
        <>
          <Button size="small" variant="secondary" onClick={() => setIsEditing(true)}>
            {representative ? t("common.edit") : t("producer_parts.representative_write")}
          </Button>
          {representative && (
            <Button
              size="small"
              variant="transparent"
              onClick={() => void ask(representative.full_name)}
            >
              {t("common.remove")}
            </Button>
          )}
        </>
      }
    >
      {remove.error && (
        <div className="px-6 py-4">
          <ErrorNotice error={remove.error} takesFocus />
        </div>
      )}
      {representative ? (
        <RepresentativeFacts representative={representative} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("producer_parts.representative_none")}
        </Text>
      )}
      {isEditing && (
        <LegalRepresentativeForm
          path={path}
          representative={representative}
          onClose={() => setIsEditing(false)}
        />
      )}
    </Section>
  );
}

function RepresentativeFacts({ representative }: { representative: LegalRepresentative }) {
  const { t } = useWords();
  const notStated = t("producer_parts.not_stated");
  const yesNo = (value: boolean | null) =>
    value === null ? notStated : t(value ? "common.yes" : "common.no");
  const { gender } = representative;
  return (
    <Facts
      items={[
        {
          label: t("producer_parts.full_name"),
          value: representative.full_name,
          note: representative.position ?? undefined,
        },
        {
          label: t("producer_parts.gender"),
          value: gender === null ? notStated : t(`producer_parts.genders.${gender}`),
        },
        { label: t("producer_parts.ethnicity"), value: representative.ethnicity ?? notStated },
        {
          label: t("producer_parts.minority"),
          value: yesNo(representative.is_ethnic_minority),
        },
        { label: t("producer_parts.disability"), value: yesNo(representative.has_disability) },
        {
          label: t("producer_parts.permanent_address"),
          value: representative.permanent_address ?? notStated,
        },
      ]}
    />
  );
}
