import { Button } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { useFormats } from "../../lib/use-formats";
import { Facts } from "../facts";
import { FileList } from "../file-list";
import { HistoryList } from "../history-list";
import { RecordList } from "../record-list";
import { Section } from "../section";
import { ProducerStateBadge } from "../status-badge";
import { APPLICATIONS_API, type Application, type SimilarProducer } from "./types";

/** What the applicant says of the producer and of themselves. */
export function FactsSection({ application }: { application: Application }) {
  const { t } = useWords();
  const format = useFormats();
  const { unit_name, address, registered_on, producer_id, producer_name } = application;
  const place = [address, unit_name].filter(Boolean).join(", ");
  return (
    <Section title={t("applications.facts")}>
      <Facts
        items={[
          ...(producer_id === null
            ? []
            : [
                {
                  label: t("applications.producer"),
                  value: (
                    <Link to={`/ocop/producers/${producer_id}`} className="text-ui-fg-interactive">
                      {producer_name}
                    </Link>
                  ),
                },
              ]),
          {
            label: t("applications.applicant"),
            value: application.applicant_name,
            note: application.applicant_phone,
          },
          { label: t("producers.name"), value: application.name },
          { label: t("producers.legal_name"), value: application.legal_name },
          {
            label: t("producers.legal_form"),
            value: t(`status.legal_form.${application.legal_form}`),
          },
          { label: t("applications.makes"), value: application.makes },
          { label: t("producers.place"), value: place },
          { label: t("producers.craft_village"), value: application.craft_village },
          { label: t("producers.registration_number"), value: application.registration_number },
          {
            label: t("producers.registered_on"),
            value: registered_on && format.date(registered_on),
          },
          { label: t("producers.registered_by"), value: application.registered_by },
          { label: t("producers.tax_code"), value: application.tax_code },
          { label: t("producers.phone"), value: application.phone },
          { label: t("producers.email"), value: application.email },
          { label: t("producers.website"), value: application.website },
        ]}
      />
    </Section>
  );
}

/** The papers, each opened with the session; none of them is public. */
export function PapersSection({ application: { id, documents } }: { application: Application }) {
  const { t } = useWords();
  return (
    <Section title={t("applications.papers")}>
      <FileList
        files={documents.map((document) => ({
          id: document.id,
          name: document.file_name,
          size: document.size_bytes,
          path: `${APPLICATIONS_API}/${id}/documents/${document.id}/file`,
          note: t(`applications.paper.${document.type}`),
        }))}
      />
    </Section>
  );
}

/** Producers of the register that the application may be about. */
export function SimilarSection({
  producers,
  onBind,
}: {
  producers: SimilarProducer[];
  /** Undefined: the application is not to be approved now. */
  onBind?: (producer: SimilarProducer) => void;
}) {
  const { t } = useWords();
  if (producers.length === 0) return null;
  return (
    <Section title={t("applications.similar")} subtitle={t("applications.similar_hint")}>
      <RecordList
        empty=""
        records={producers.map((producer) => ({
          id: producer.id,
          title: (
            <Link to={`/ocop/producers/${producer.id}`} className="text-ui-fg-interactive">
              {producer.name}
            </Link>
          ),
          notes: [
            producer.same.map((what) => t(`applications.same.${what}`)).join(", "),
            producer.place,
          ],
          aside: (
            <>
              <ProducerStateBadge state={producer.state} />
              {onBind && (
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={t("applications.bind_named", { name: producer.name })}
                  onClick={() => onBind(producer)}
                >
                  {t("applications.bind")}
                </Button>
              )}
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** The steps with who, when and words, newest first. */
export function WaySection({ application: { steps } }: { application: Application }) {
  const { t } = useWords();
  return (
    <Section title={t("applications.way")}>
      <HistoryList
        entries={[...steps].reverse().map(({ id, action, words, actor_name, created_at }) => ({
          ...{ id, at: created_at, actor: actor_name, reason: words, changes: [] },
          action: t(`applications.steps.${action}`),
        }))}
      />
    </Section>
  );
}
