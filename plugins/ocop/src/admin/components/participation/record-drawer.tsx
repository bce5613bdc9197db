import { useNavigate } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import type { ChannelsAnswer } from "../../lib/channel";
import {
  participationPage,
  PARTICIPATIONS_API,
  type ParticipationAnswer,
} from "../../lib/participation";
import { useDraft } from "../../lib/use-draft";
import { useChange, useResource } from "../../lib/use-resource";
import { CHANNELS_API } from "../channel/paths";
import { FormDrawer } from "../form-drawer";
import { DateField } from "../form-fields";
import { ProductField } from "../monitoring/product-field";
import { SearchField } from "../search-field";

type RecordProps = { producerId: string; onClose: () => void };

type Typed = {
  channel_code: string | null;
  registered_product_id: string | null;
  started_on: string | null;
  ended_on: string | null;
};

/** Records that a producer sells at a channel, as the staff know it; its evidence comes after. */
export function RecordParticipationDrawer({ producerId, onClose }: RecordProps) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const channels = useResource<ChannelsAnswer>(CHANNELS_API).data?.channels ?? [];
  const draft = useDraft<Typed>({
    ...{ channel_code: null, registered_product_id: null, started_on: null, ended_on: null },
  });
  const { channel_code, started_on } = draft.values;
  const change = useChange(
    (facts: object) => postJson<ParticipationAnswer>(PARTICIPATIONS_API, facts),
    {
      done: t("participation.recorded"),
      onDone: ({ participation }) => void navigate(participationPage(participation.id)),
    },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("participation.record")}
      description={t("participation.record_about")}
      busy={change.isPending}
      disabled={channel_code === null || started_on === null}
      error={change.error}
      onSubmit={() => change.mutate({ producer_id: producerId, ...draft.values })}
    >
      <SearchField
        label={t("participation.channel")}
        required
        options={channels.flatMap(({ code, name }) =>
          code === null ? [] : [{ value: code, label: name[language] }],
        )}
        {...draft.field("channel_code")}
      />
      <ProductField producerId={producerId} {...draft.field("registered_product_id")} />
      <DateField label={t("participation.started_on")} required {...draft.field("started_on")} />
      <DateField
        label={t("participation.ended_on")}
        hint={t("participation.ended_hint")}
        {...draft.field("ended_on")}
      />
    </FormDrawer>
  );
}
