import { ArrowDownTray } from "@medusajs/icons";
import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { download, upload } from "../../lib/api";
import type { ImportPreview, ImportView } from "../../lib/import";
import { useChange } from "../../lib/use-resource";
import { ErrorNotice } from "../error-notice";
import { FileField } from "../file-field";
import { LongTextField } from "../form-fields";
import { Section } from "../section";
import { ErrorTable } from "./error-table";
import { SampleSection } from "./sample-section";
import { SummaryFacts } from "./summary-facts";

const TEMPLATE = "/admin/ocop/imports/template.xlsx";

/** A file is chosen, looked through, and proposed when nothing stands against it. */
export function UploadSection() {
  const { t, language } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const check = useChange(
    (chosen: File) => upload<ImportPreview>("/admin/ocop/imports/preview", { file: chosen }),
    { refreshes: [] },
  );
  const template = useChange(() => download(TEMPLATE, "ocop.xlsx", { language }), {
    refreshes: [],
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    check.reset();
    if (chosen) check.mutate(chosen);
  };
  return (
    <>
      <Section
        title={t("imports.upload")}
        subtitle={t("imports.upload_about")}
        actions={
          <Button
            type="button"
            size="small"
            variant="secondary"
            isLoading={template.isPending}
            onClick={() => template.mutate(undefined)}
          >
            <ArrowDownTray />
            {t("imports.template")}
          </Button>
        }
      >
        <div className="flex flex-col gap-y-4 px-6 py-4" aria-busy={check.isPending}>
          <FileField
            label={t("imports.file")}
            hint={t("imports.file_hint")}
            accept=".xlsx,.csv"
            required
            value={file}
            onChange={choose}
          />
          {check.isPending && <Text size="small">{t("common.loading")}…</Text>}
          <ErrorNotice error={check.error ?? template.error} takesFocus />
        </div>
      </Section>
      {file && check.data && <PreviewSections file={file} preview={check.data} />}
    </>
  );
}

function PreviewSections({ file, preview }: { file: File; preview: ImportPreview }) {
  const { t } = useWords();
  const isReady = preview.error_total === 0 && preview.new_count > 0;
  const verdict = isReady
    ? t("imports.ready")
    : preview.error_total > 0
      ? t("imports.mend")
      : t("imports.nothing_new");
  return (
    <>
      <Section title={t("imports.result")} subtitle={verdict}>
        <SummaryFacts summary={preview} ignored={preview.ignored_columns} />
        {isReady && <ProposeForm file={file} />}
      </Section>
      {preview.error_total > 0 ? (
        <ErrorTable errors={preview.errors} total={preview.error_total} />
      ) : (
        <SampleSection certifications={preview.sample.certifications} />
      )}
    </>
  );
}

function ProposeForm({ file }: { file: File }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [note, setNote] = useState("");
  const propose = useChange(
    () => upload<{ import: ImportView }>("/admin/ocop/imports", { file }, { note }),
    {
      done: t("imports.proposed"),
      onDone: (answer) => void navigate(`/ocop/imports/${answer.import.id}`),
    },
  );
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <LongTextField
        label={t("imports.note")}
        hint={t("imports.note_hint")}
        rows={2}
        value={note}
        onChange={setNote}
      />
      <ErrorNotice error={propose.error} takesFocus />
      <div className="flex justify-end">
        <Button
          type="button"
          size="small"
          isLoading={propose.isPending}
          onClick={() => propose.mutate(undefined)}
        >
          {t("imports.propose")}
        </Button>
      </div>
    </div>
  );
}
