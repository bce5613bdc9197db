import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { deleteJson } from "../../lib/api";
import type { Dossier, DossierDocument } from "../../lib/dossier";
import { useFormats } from "../../lib/use-formats";
import { useChange } from "../../lib/use-resource";
import { ErrorNotice } from "../error-notice";
import { FileList } from "../file-list";
import { FormDrawer } from "../form-drawer";
import { Section } from "../section";

type DocumentsSectionProps = {
  dossier: Dossier;
  isOpen: boolean;
  nameOf: (type: string) => string;
  onReplace: (document: DossierDocument) => void;
};

/** The papers with their files: saved, replaced, removed; nothing of them is public. */
export function DocumentsSection({ dossier, isOpen, nameOf, onReplace }: DocumentsSectionProps) {
  const { t } = useWords();
  const format = useFormats();
  const [leaving, setLeaving] = useState<DossierDocument | null>(null);
  const remove = useChange((id: string) => deleteJson(`/admin/ocop/documents/${id}`), {
    done: t("dossier.removed"),
    onDone: () => setLeaving(null),
  });
  const noteOf = ({ type, issuer, number, valid_until }: DossierDocument) =>
    [
      nameOf(type),
      number,
      issuer,
      valid_until && `${t("dossier.valid_until")} ${format.date(valid_until)}`,
    ]
      .filter(Boolean)
      .join(" · ");
  const files = dossier.documents.map((document) => ({
    id: document.id,
    name: document.file_name ?? nameOf(document.type),
    size: document.size_bytes,
    path: `/admin/ocop/documents/${document.id}/file`,
    note: noteOf(document),
    actions: isOpen && (
      <>
        <Button
          type="button"
          size="small"
          variant="transparent"
          onClick={() => onReplace(document)}
        >
          {t("dossier.replace")}
        </Button>
        <Button
          type="button"
          size="small"
          variant="transparent"
          onClick={() => setLeaving(document)}
        >
          {t("common.remove")}
        </Button>
      </>
    ),
  }));
  return (
    <Section title={t("dossier.documents")}>
      <FileList files={files} />
      {leaving && (
        <FormDrawer
          open
          onOpenChange={() => setLeaving(null)}
          title={t("dossier.remove")}
          description={noteOf(leaving)}
          submitLabel={t("common.remove")}
          busy={remove.isPending}
          onSubmit={() => remove.mutate(leaving.id)}
        >
          <p className="txt-small">{t("dossier.remove_about")}</p>
          <ErrorNotice error={remove.error} />
        </FormDrawer>
      )}
    </Section>
  );
}
