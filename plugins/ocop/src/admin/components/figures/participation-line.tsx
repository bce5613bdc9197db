import { Text } from "@medusajs/ui";
import type { ParticipationView } from "../../../figures/participation-rows";
import { useWords } from "../../i18n/use-words";
import { useFigureWords } from "../../lib/use-figure-words";
import { useFormats } from "../../lib/use-formats";
import { TextLink } from "../recognition/text-link";
import { EvidenceList } from "./evidence-list";
import { LevelBadge } from "./level-badge";

/** A participation with its level, what it lacks for more, and its evidence. */
export function ParticipationLine({ participation }: { participation: ParticipationView }) {
  const { t } = useWords();
  const { name } = useFigureWords();
  const format = useFormats();
  const { id, channel, level, reasons, started_on, ended_on } = participation;
  const notes = [
    started_on !== null &&
      (ended_on === null
        ? t("figures.rows.since", { from: format.date(started_on) })
        : t("figures.rows.period", {
            from: format.date(started_on),
            until: format.date(ended_on),
          })),
    reasons.length > 0 &&
      t("figures.lacks", {
        reasons: reasons.map((reason) => t(`figures.reason.${reason}`)).join("; "),
      }),
    !channel.counts && t("figures.rows.not_counted"),
  ].filter((note) => note !== false);
  return (
    <li className="border-ui-border-base flex flex-col gap-y-2 border-l-2 pl-4" data-row={id}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <TextLink to={`/ocop/participations/${id}`}>{name(channel)}</TextLink>
        <LevelBadge level={level} />
      </div>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {notes.join(". ")}
      </Text>
      <EvidenceList participation={participation} />
    </li>
  );
}
