import { Button } from "@medusajs/ui";
import { useState } from "react";
import { LevelBadge } from "../../../../components/participation/badges";
import { RecordParticipationDrawer } from "../../../../components/participation/record-drawer";
import { useParticipationWords } from "../../../../components/participation/use-participation-words";
import { RecordList } from "../../../../components/record-list";
import { RowLink } from "../../../../components/row-link";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import { participationPage, type ProducerParticipation } from "../../../../lib/participation";
import { useResource } from "../../../../lib/use-resource";
import { useMayWrite } from "../../../../lib/use-staff";

type Answer = { participations: ProducerParticipation[] };

/** Where a producer sells, how far that counts today, and what is missing. */
export function ParticipationsSection({ producerId }: { producerId: string }) {
  const { t, language } = useWords();
  const words = useParticipationWords();
  const mayWrite = useMayWrite();
  const [isRecording, setIsRecording] = useState(false);
  const { data } = useResource<Answer>(`/admin/ocop/producers/${producerId}/participations`);
  return (
    <Section
      title={t("participation.of_producer")}
      actions={
        mayWrite && (
          <Button size="small" variant="secondary" onClick={() => setIsRecording(true)}>
            {t("participation.record")}
          </Button>
        )
      }
    >
      <RecordList
        empty={t(data ? "participation.of_producer_empty" : "common.loading")}
        records={(data?.participations ?? []).map((one) => ({
          id: one.id,
          title: (
            <RowLink to={participationPage(one.id)}>{one.channel[`name_${language}`]}</RowLink>
          ),
          notes: [
            one.registered_product?.name ?? t("participation.whole_producer"),
            words.period(one),
            one.reasons.map((reason) => t(`participation.reasons.${reason}`)).join("; "),
          ],
          aside: <LevelBadge level={one.level} />,
        }))}
      />
      {isRecording && (
        <RecordParticipationDrawer producerId={producerId} onClose={() => setIsRecording(false)} />
      )}
    </Section>
  );
}
