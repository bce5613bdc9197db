import { Button, StatusBadge } from "@medusajs/ui";
import { useState } from "react";
import { FormDrawer } from "../../../../components/form-drawer";
import { DateField, TextField } from "../../../../components/form-fields";
import { PartList } from "../../../../components/part-list";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import { postJson } from "../../../../lib/api";
import { useDraft } from "../../../../lib/use-draft";
import { useFormats } from "../../../../lib/use-formats";
import { useChange } from "../../../../lib/use-resource";
import { useMayWrite } from "../../../../lib/use-staff";
import { orNull, type ManagementSystem, type Producer } from "../producer";

const COLOURS = { valid: "green", not_yet: "blue", expired: "red", unknown: "grey" } as const;

/** The quality systems that a producer holds, each with whether it holds today. */
export function SystemsSection({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const format = useFormats();
  const mayWrite = useMayWrite();
  const [edited, setEdited] = useState<ManagementSystem | "new" | null>(null);
  const path = `/admin/ocop/producers/${producer.id}/management-systems`;
  const noteOf = ({ issuer, certificate_number, valid_until }: ManagementSystem) =>
    [
      certificate_number,
      issuer,
      valid_until && t("producer_parts.until", { date: format.date(valid_until) }),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <Section
      title={t("producer_parts.systems")}
      actions={
        mayWrite && (
          <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
            {t("producer_parts.add_system")}
          </Button>
        )
      }
    >
      <PartList
        empty={t("producer_parts.systems_empty")}
        removeEffect={t("producer_parts.remove_system_effect")}
        parts={producer.management_systems.map((system) => ({
          id: system.id,
          name: system.name,
          note: noteOf(system),
          badge: (
            <StatusBadge color={COLOURS[system.validity]}>
              {t(`producer_parts.validity.${system.validity}`)}
            </StatusBadge>
          ),
          onEdit: () => setEdited(system),
          path: `${path}/${system.id}`,
        }))}
      />
      {edited !== null && (
        <SystemForm
          system={edited === "new" ? null : edited}
          path={edited === "new" ? path : `${path}/${edited.id}`}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

type SystemFormProps = { system: ManagementSystem | null; path: string; onClose: () => void };

function SystemForm({ system, path, onClose }: SystemFormProps) {
  const { t } = useWords();
  const draft = useDraft({
    name: system?.name ?? "",
    certificate_number: system?.certificate_number ?? "",
    issuer: system?.issuer ?? "",
    valid_from: system?.valid_from ?? null,
    valid_until: system?.valid_until ?? null,
  });
  const { values } = draft;
  const save = useChange((body: object) => postJson(path, body), {
    done: t("common.saved"),
    onDone: onClose,
  });
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t(system ? "producer_parts.edit_system" : "producer_parts.add_system")}
      busy={save.isPending}
      disabled={values.name.trim() === ""}
      error={save.error}
      onSubmit={() =>
        save.mutate({
          ...values,
          certificate_number: orNull(values.certificate_number),
          issuer: orNull(values.issuer),
          expected_updated_at: system?.updated_at,
        })
      }
    >
      <TextField
        label={t("producer_parts.system")}
        hint={t("producer_parts.system_hint")}
        required
        {...draft.field("name")}
      />
      <TextField
        label={t("producer_parts.certificate_number")}
        {...draft.field("certificate_number")}
      />
      <TextField label={t("producer_parts.issuer")} {...draft.field("issuer")} />
      <DateField label={t("producer_parts.valid_from")} {...draft.field("valid_from")} />
      <DateField
        label={t("producer_parts.valid_until")}
        earliest={values.valid_from ?? undefined}
        {...draft.field("valid_until")}
      />
    </FormDrawer>
  );
}
