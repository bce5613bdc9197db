import { StatusBadge } from "@medusajs/ui";
import type { status } from "../i18n/vi/status";
import { useWords } from "../i18n/use-words";

export type CertificationStatus = keyof typeof status.certification;
export type ProducerState = keyof typeof status.producer;
export type LegalForm = keyof typeof status.legal_form;

type Colour = "green" | "red" | "blue" | "orange" | "grey" | "purple";

/** Green stands, orange needs somebody soon, red has ended, blue waits, grey says nothing yet. */
const CERTIFICATION_COLOURS: Record<CertificationStatus, Colour> = {
  none: "grey",
  potential: "purple",
  valid: "green",
  renewal_due: "orange",
  expiring: "orange",
  extended: "blue",
  expired: "red",
  revoked: "red",
  validity_unknown: "grey",
};

const PRODUCER_COLOURS: Record<ProducerState, Colour> = {
  applied: "blue",
  active: "green",
  suspended: "orange",
  closed: "grey",
};

/** The status always stands there as a word; the colour only makes it faster to find. */
export function CertificationBadge({ status: value }: { status: CertificationStatus }) {
  const { t } = useWords();
  return (
    <StatusBadge color={CERTIFICATION_COLOURS[value]} data-certificate-status={value}>
      {t(`status.certification.${value}`)}
    </StatusBadge>
  );
}

export function ProducerStateBadge({ state }: { state: ProducerState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={PRODUCER_COLOURS[state]} data-producer-state={state}>
      {t(`status.producer.${state}`)}
    </StatusBadge>
  );
}
