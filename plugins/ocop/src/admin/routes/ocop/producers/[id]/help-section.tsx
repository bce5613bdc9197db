import { Button, StatusBadge, Text } from "@medusajs/ui";
import { useState } from "react";
import { ErrorNotice } from "../../../../components/error-notice";
import { FileField } from "../../../../components/file-field";
import { FormDrawer } from "../../../../components/form-drawer";
import { DateField, TextField } from "../../../../components/form-fields";
import { ReasonDialog } from "../../../../components/reason-dialog";
import { RecordList } from "../../../../components/record-list";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import { download, postJson, upload } from "../../../../lib/api";
import { useDraft } from "../../../../lib/use-draft";
import { useFormats } from "../../../../lib/use-formats";
import { useChange, useResource } from "../../../../lib/use-resource";
import type { Producer } from "../producer";

type Consent = {
  id: string;
  user_name: string;
  purpose: string;
  given_on: string;
  valid_until: string;
  way: "portal" | "paper";
  given_by: string;
  has_file: boolean;
  ended_by_name: string | null;
  end_reason: string | null;
  is_standing: boolean;
  is_own: boolean;
};
type Answer = { help_consents: Consent[]; latest_valid_until: string };

/** Who may act for the producer in the portal, and the way in for those who may. */
export function HelpSection({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const path = `/admin/ocop/producers/${producer.id}/help-consents`;
  const { data } = useResource<Answer>(path);
  const [isRecording, setIsRecording] = useState(false);
  const [ending, setEnding] = useState<Consent | null>(null);
  const consents = data?.help_consents ?? [];
  const mayAct = consents.some(({ is_own, is_standing }) => is_own && is_standing);
  return (
    <Section
      title={t("help.title")}
      subtitle={t("help.hint")}
      actions={
        <>
          <Button size="small" variant="secondary" onClick={() => setIsRecording(true)}>
            {t("help.record")}
          </Button>
          {mayAct && <ActButton producerId={producer.id} />}
        </>
      }
    >
      <ConsentList consents={consents} path={path} onEnd={setEnding} />
      {isRecording && data && (
        <RecordDrawer
          path={path}
          latest={data.latest_valid_until}
          onClose={() => setIsRecording(false)}
        />
      )}
      {ending && <EndDialog consent={ending} path={path} onClose={() => setEnding(null)} />}
    </Section>
  );
}

function ActButton({ producerId }: { producerId: string }) {
  const { t } = useWords();
  const [blockedUrl, setBlockedUrl] = useState<string | null>(null);
  const open = useChange(
    () => postJson<{ url: string }>(`/admin/ocop/producers/${producerId}/help-session`),
    {
      refreshes: [],
      onDone: ({ url }) => setBlockedUrl(window.open(url, "_blank") ? null : url),
    },
  );
  return (
    <div className="flex flex-col items-end gap-y-2">
      <Button size="small" isLoading={open.isPending} onClick={() => open.mutate(undefined)}>
        {t("help.act")}
      </Button>
      {blockedUrl && (
        <a href={blockedUrl} target="_blank" rel="noreferrer" className="txt-small underline">
          {t("help.blocked")}
        </a>
      )}
      <ErrorNotice error={open.error} />
    </div>
  );
}

function ConsentList({
  consents,
  path,
  onEnd,
}: {
  consents: Consent[];
  path: string;
  onEnd: (consent: Consent) => void;
}) {
  const { t } = useWords();
  const format = useFormats();
  const scan = useChange((id: string) => download(`${path}/${id}/personal`, t("help.scan")), {
    refreshes: [],
  });
  return (
    <>
      <ErrorNotice error={scan.error} />
      <RecordList
        empty={t("help.empty")}
        records={consents.map((consent) => ({
          id: consent.id,
          title: consent.user_name,
          notes: [
            t("help.line", {
              purpose: consent.purpose,
              from: format.date(consent.given_on),
              until: format.date(consent.valid_until),
            }),
            t(`help.by_${consent.way}`, { name: consent.given_by }),
            consent.ended_by_name &&
              t("help.ended", {
                name: consent.ended_by_name,
                reason: consent.end_reason ?? t("common.none"),
              }),
          ],
          aside: (
            <>
              {consent.has_file && (
                <Button size="small" variant="transparent" onClick={() => scan.mutate(consent.id)}>
                  {t("help.open_scan")}
                </Button>
              )}
              <StatusBadge color={consent.is_standing ? "green" : "grey"}>
                {t(consent.is_standing ? "help.standing" : "help.over")}
              </StatusBadge>
              {consent.is_standing && (
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={t("help.end_named", { name: consent.user_name })}
                  onClick={() => onEnd(consent)}
                >
                  {t("help.end")}
                </Button>
              )}
            </>
          ),
        }))}
      />
    </>
  );
}

type RecordDrawerProps = { path: string; latest: string; onClose: () => void };

function RecordDrawer({ path, latest, onClose }: RecordDrawerProps) {
  const { t } = useWords();
  const draft = useDraft<{
    given_by: string;
    purpose: string;
    valid_until: string | null;
    file: File | null;
  }>({ given_by: "", purpose: "", valid_until: latest, file: null });
  const { given_by, purpose, valid_until, file } = draft.values;
  const record = useChange(
    ({ scan, fields }: { scan: File; fields: Record<string, string> }) =>
      upload(path, { file: scan }, fields),
    { done: t("common.saved"), onDone: onClose },
  );
  const isComplete =
    given_by.trim() !== "" && purpose.trim() !== "" && valid_until !== null && file !== null;
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("help.record")}
      busy={record.isPending}
      error={record.error}
      disabled={!isComplete}
      onSubmit={() => {
        if (file && valid_until) {
          record.mutate({ scan: file, fields: { given_by, purpose, valid_until } });
        }
      }}
    >
      <Text size="small">{t("help.record_hint")}</Text>
      <TextField label={t("help.given_by")} required {...draft.field("given_by")} />
      <TextField
        label={t("help.purpose")}
        hint={t("help.purpose_hint")}
        required
        {...draft.field("purpose")}
      />
      <DateField
        label={t("help.valid_until")}
        hint={t("help.valid_until_hint")}
        required
        latest={latest}
        {...draft.field("valid_until")}
      />
      <FileField
        label={t("help.scan")}
        required
        accept=".pdf,.jpg,.jpeg,.png,.webp"
        {...draft.field("file")}
      />
    </FormDrawer>
  );
}

type EndDialogProps = { consent: Consent; path: string; onClose: () => void };

function EndDialog({ consent: { id, user_name: name }, path, onClose }: EndDialogProps) {
  const { t } = useWords();
  const end = useChange((reason: string) => postJson(`${path}/${id}/end`, { reason }), {
    done: t("common.saved"),
    onDone: onClose,
  });
  return (
    <ReasonDialog
      open
      onOpenChange={onClose}
      title={t("help.end_named", { name })}
      description={t("help.end_effect", { name })}
      confirmLabel={t("help.end")}
      danger
      busy={end.isPending}
      error={end.error}
      onConfirm={(reason) => end.mutate(reason)}
    />
  );
}
