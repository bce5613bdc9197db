import { useWords } from "../../i18n/use-words";
import { upload } from "../../lib/api";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { FileField } from "../file-field";
import { FormDrawer } from "../form-drawer";
import { DateField, TextField } from "../form-fields";

export type UploadTarget = {
  dossierId: string;
  type: string;
  name: string;
  /** The paper that the new one stands for. */
  replacesId?: string;
};

/** One paper with its file; the server checks the content. */
export function UploadDrawer({ target, onClose }: { target: UploadTarget; onClose: () => void }) {
  const { t } = useWords();
  const draft = useDraft({
    file: null as File | null,
    issuer: "",
    number: "",
    issued_on: null as string | null,
    valid_until: null as string | null,
  });
  const { file, issuer, number, issued_on, valid_until } = draft.values;
  const save = useChange(
    (chosen: File) =>
      upload(
        "/admin/ocop/documents",
        { file: chosen },
        {
          type: target.type,
          dossier_id: target.dossierId,
          replaces_id: target.replacesId ?? "",
          issuer,
          number,
          issued_on: issued_on ?? "",
          valid_until: valid_until ?? "",
        },
      ),
    { done: t("dossier.uploaded"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("dossier.upload_for", { name: target.name })}
      submitLabel={t("dossier.upload")}
      busy={save.isPending}
      disabled={file === null}
      error={save.error}
      onSubmit={() => file && save.mutate(file)}
    >
      <FileField
        label={t("dossier.file")}
        hint={t("dossier.file_hint")}
        accept=".pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx"
        required
        {...draft.field("file")}
      />
      <TextField label={t("dossier.issuer")} {...draft.field("issuer")} />
      <TextField label={t("dossier.number")} {...draft.field("number")} />
      <DateField label={t("dossier.issued_on")} {...draft.field("issued_on")} />
      <DateField label={t("dossier.valid_until")} {...draft.field("valid_until")} />
    </FormDrawer>
  );
}
