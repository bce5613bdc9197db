import { Button, StatusBadge } from "@medusajs/ui";
import { useState } from "react";
import { FormDrawer } from "../../../../components/form-drawer";
import { SelectField, TextField } from "../../../../components/form-fields";
import { PartList } from "../../../../components/part-list";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import { postJson } from "../../../../lib/api";
import { useDraft } from "../../../../lib/use-draft";
import { useChange } from "../../../../lib/use-resource";
import { useMayWrite } from "../../../../lib/use-staff";
import { orNull, type Member, type Producer } from "../producer";

const ROLES = ["owner", "member"] as const;

/** The people who act for a producer. */
export function MembersSection({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const [edited, setEdited] = useState<Member | "new" | null>(null);
  const path = `/admin/ocop/producers/${producer.id}/members`;
  return (
    <Section
      title={t("producer_parts.members")}
      subtitle={t("producer_parts.members_hint")}
      actions={
        mayWrite && (
          <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
            {t("producer_parts.add_member")}
          </Button>
        )
      }
    >
      <PartList
        empty={t("producer_parts.members_empty")}
        removeEffect={t("producer_parts.remove_member_effect")}
        parts={producer.members.map((member) => ({
          id: member.id,
          name: member.name,
          note: [t(`producer_parts.roles.${member.role}`), member.phone, member.email]
            .filter(Boolean)
            .join(" · "),
          badge: (
            <StatusBadge color={member.state === "active" ? "green" : "blue"}>
              {t(`producer_parts.member_states.${member.state}`)}
            </StatusBadge>
          ),
          onEdit: () => setEdited(member),
          path: `${path}/${member.id}`,
        }))}
      />
      {edited !== null && (
        <MemberForm
          member={edited === "new" ? null : edited}
          path={edited === "new" ? path : `${path}/${edited.id}`}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

type MemberFormProps = { member: Member | null; path: string; onClose: () => void };

function MemberForm({ member, path, onClose }: MemberFormProps) {
  const { t } = useWords();
  const draft = useDraft<{
    name: string;
    phone: string;
    email: string;
    role: Member["role"] | null;
  }>({
    name: member?.name ?? "",
    phone: member?.phone ?? "",
    email: member?.email ?? "",
    role: member?.role ?? "member",
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
      title={t(member ? "producer_parts.edit_member" : "producer_parts.add_member")}
      busy={save.isPending}
      disabled={values.name.trim() === ""}
      error={save.error}
      onSubmit={() =>
        save.mutate({
          ...values,
          phone: orNull(values.phone),
          email: orNull(values.email),
          expected_updated_at: member?.updated_at,
        })
      }
    >
      <TextField label={t("producer_parts.full_name")} required {...draft.field("name")} />
      <TextField
        label={t("producers.phone")}
        hint={t("producers.phone_hint")}
        type="tel"
        {...draft.field("phone")}
      />
      <TextField label={t("producers.email")} {...draft.field("email")} />
      <SelectField
        label={t("producer_parts.role")}
        required
        options={ROLES.map((value) => ({ value, label: t(`producer_parts.roles.${value}`) }))}
        {...draft.field("role")}
      />
    </FormDrawer>
  );
}
