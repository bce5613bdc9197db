import { Text } from "@medusajs/ui";
import type { ParticipationView } from "../../../figures/participation-rows";
import type { figures } from "../../i18n/vi/figures";
import { useWords } from "../../i18n/use-words";
import { useFormats } from "../../lib/use-formats";
import { DownloadButton } from "../download-button";
import { OutsideLink } from "../recognition/text-link";

type Evidence = ParticipationView["evidence"][number];
type Kind = keyof typeof figures.evidence_kind;
type Outcome = keyof typeof figures.outcome;

/** What shows a participation: papers to download and links to open, each with its newest check. */
export function EvidenceList({ participation }: { participation: ParticipationView }) {
  const { t } = useWords();
  if (participation.evidence.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("figures.rows.no_evidence")}
      </Text>
    );
  }
  return (
    <ul aria-label={t("figures.rows.evidence")} className="flex flex-col gap-y-2">
      {participation.evidence.map((evidence) => (
        <li key={evidence.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <EvidenceLine evidence={evidence} />
          {evidence.file_name !== null && (
            <DownloadButton
              label={evidence.file_name}
              path={`/admin/ocop/participations/${participation.id}/evidence/${evidence.id}/file`}
              fileName={evidence.file_name}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const { t } = useWords();
  const format = useFormats();
  const { kind, reference, url, issued_on, valid_until, newest } = evidence;
  const facts = [
    reference,
    issued_on && t("figures.rows.issued", { date: format.date(issued_on) }),
    valid_until && t("figures.rows.valid_until", { date: format.date(valid_until) }),
  ].filter(Boolean);
  const checked = newest && {
    outcome: t(`figures.outcome.${newest.outcome as Outcome}`),
    date: format.date(newest.checked_on),
  };
  return (
    <div className="min-w-0 flex-1 basis-60">
      <Text as="div" size="small" leading="compact" className="break-words">
        {[t(`figures.evidence_kind.${kind as Kind}`), ...facts].join(" · ")}
        {url !== null && (
          <>
            {": "}
            <OutsideLink href={url}>{url}</OutsideLink>
          </>
        )}
      </Text>
      <Text as="div" size="xsmall" className="text-ui-fg-subtle">
        {checked === null
          ? t("figures.rows.unchecked")
          : newest?.by
            ? t("figures.rows.checked_by", { ...checked, name: newest.by })
            : t("figures.rows.checked", checked)}
      </Text>
    </div>
  );
}
