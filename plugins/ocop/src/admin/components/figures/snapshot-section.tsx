import { StatusBadge, Text } from "@medusajs/ui";
import { METRICS } from "../../../modules/ocop/rules/figures/metrics";
import { useWords } from "../../i18n/use-words";
import type { SentSnapshot } from "../../lib/figure";
import { figurePage } from "../../lib/figure-address";
import { useFigureWords } from "../../lib/use-figure-words";
import { useFormats } from "../../lib/use-formats";
import { Notice } from "../recognition/notice";
import { TextLink } from "../recognition/text-link";
import { Section } from "../section";
import { ChangeList } from "./change-list";
import { DifferenceTable } from "./difference-table";

type Standing = "same" | "broken" | "corrected" | "outdated";

const COLOURS = { same: "green", broken: "red", corrected: "orange", outdated: "grey" } as const;

/** The worst that is to be said of a snapshot. */
export function standingOf({ outdated, broken, corrected }: SentSnapshot): Standing {
  if (outdated) return "outdated";
  if (broken.length > 0) return "broken";
  return corrected.length > 0 ? "corrected" : "same";
}

/** The figures kept for one day, each with whether it is still the same when computed again. */
export function SnapshotSection({ snapshots }: { snapshots: SentSnapshot[] }) {
  const { t } = useWords();
  const format = useFormats();
  const [first] = snapshots;
  if (!first) return null;
  const differing = snapshots.filter((one) => ["broken", "corrected"].includes(standingOf(one)));
  return (
    <Section
      title={t("snapshots.day", { date: format.date(first.valid_on) })}
      subtitle={
        differing.length === 0
          ? t("snapshots.all_same", { count: snapshots.length })
          : t("snapshots.some_differ", { count: differing.length })
      }
    >
      <ul className="divide-y">
        {snapshots.map((snapshot) => (
          <SnapshotRow key={snapshot.id} snapshot={snapshot} />
        ))}
      </ul>
    </Section>
  );
}

function SnapshotRow({ snapshot }: { snapshot: SentSnapshot }) {
  const { t } = useWords();
  const { say, inUnit } = useFigureWords();
  const format = useFormats();
  const standing = standingOf(snapshot);
  const metric = METRICS.find(({ id }) => id === snapshot.metric);
  if (!metric) return null;
  const { valid_on: date, known_at, plan_code: plan } = snapshot;
  const differences = standing === "broken" ? snapshot.broken : snapshot.corrected;
  return (
    <li className="flex flex-col gap-y-3 py-4" data-snapshot={snapshot.metric}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6">
        <div className="min-w-0 break-words">
          <TextLink to={figurePage(metric.id, { date, known_at, plan })}>
            {say(metric.name)}
          </TextLink>
          <Text size="small" className="text-ui-fg-subtle">
            {t("snapshots.value", { value: inUnit(snapshot.total.headline, metric) })} ·{" "}
            {t("snapshots.kept", { instant: format.instant(known_at) })}
          </Text>
        </div>
        <StatusBadge color={COLOURS[standing]} data-standing={standing}>
          {t(`snapshots.${standing}`)}
        </StatusBadge>
      </div>
      {standing === "outdated" && (
        <Text size="small" className="text-ui-fg-subtle px-6">
          {t("snapshots.outdated_about")}
        </Text>
      )}
      {(standing === "broken" || standing === "corrected") && (
        <>
          <div className="px-6">
            <Notice warns>{t(`snapshots.${standing}_about`)}</Notice>
          </div>
          <DifferenceTable differences={differences} />
          <Text size="small" weight="plus" className="px-6">
            {t("snapshots.why")}
          </Text>
          <ChangeList changes={snapshot.changes} empty={t("figures.compared.none")} />
        </>
      )}
    </li>
  );
}
