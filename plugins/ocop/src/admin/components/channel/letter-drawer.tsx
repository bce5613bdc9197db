import { Text } from "@medusajs/ui";
import { useId } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { channelsOfRows, MESSAGES_API, type ReadyRow, type Written } from "../../lib/ready";
import { useDraft } from "../../lib/use-draft";
import { useFormats } from "../../lib/use-formats";
import { useLetterPreview } from "../../lib/use-letter-preview";
import { useChange } from "../../lib/use-resource";
import { CheckField } from "../check-field";
import { FormDrawer } from "../form-drawer";
import { SelectField } from "../form-fields";
import { LeftOut } from "./left-out";

export type Sent = { written: Written; rows: ReadyRow[] };

type LetterDrawerProps = {
  /** The chosen rows, of any channels. */
  rows: ReadyRow[];
  onClose: () => void;
  onSent: (sent: Sent) => void;
};

function Sample({ sample: { subject, text } }: { sample: NonNullable<Written["sample"]> }) {
  const { t } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-y-2">
      <Text size="small" weight="plus" leading="compact" id={id}>
        {t("channel.letter.sample")}
      </Text>
      <div className="bg-ui-bg-subtle border-ui-border-base flex flex-col gap-y-2 rounded-lg border p-3">
        <Text size="small" weight="plus" leading="compact">
          {subject}
        </Text>
        <Text size="small" className="whitespace-pre-line break-words">
          {text}
        </Text>
      </div>
    </section>
  );
}

/** Shows what would be written to the producers of chosen rows, and sends it. */
export function LetterDrawer({ rows, onClose, onSent }: LetterDrawerProps) {
  const { t, language } = useWords();
  const format = useFormats();
  const channels = channelsOfRows(rows);
  const draft = useDraft<{ channel: string | null; force: boolean }>({
    channel: channels[0]?.id ?? null,
    force: false,
  });
  const chosen = channels.find(({ id }) => id === draft.values.channel);
  const wish = {
    channel: chosen?.id ?? "",
    producer_ids: (chosen?.rows ?? []).map(({ producer }) => producer.id),
    force: draft.values.force,
  };
  const preview = useLetterPreview(wish);
  const send = useChange<void, Written>(() => postJson(MESSAGES_API, wish), {
    done: t("channel.letter.sent_toast"),
    onDone: (written) => onSent({ written, rows: chosen?.rows ?? [] }),
  });
  const count = preview.data?.count ?? 0;
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("channel.letter.title")}
      description={t("channel.letter.about")}
      submitLabel={t("channel.letter.send")}
      busy={send.isPending}
      disabled={count === 0 || preview.isFetching}
      error={send.error ?? preview.error}
      onSubmit={() => send.mutate()}
    >
      {channels.length > 1 && (
        <SelectField
          label={t("channel.letter.channel")}
          hint={t("channel.letter.channel_hint")}
          required
          options={channels.map(({ id, name, rows: its }) => ({
            value: id,
            label: `${name[language]} (${its.length})`,
          }))}
          {...draft.field("channel")}
        />
      )}
      <CheckField
        label={t("channel.letter.force")}
        hint={t("channel.letter.force_hint")}
        {...draft.field("force")}
      />
      {preview.data && (
        <>
          <Text size="small" weight="plus" leading="compact" role="status">
            {count === 0
              ? t("channel.letter.nobody")
              : t("channel.letter.will_send", { count, number: format.number(count) })}
          </Text>
          <LeftOut written={preview.data} rows={rows} />
          {preview.data.sample && <Sample sample={preview.data.sample} />}
        </>
      )}
    </FormDrawer>
  );
}
