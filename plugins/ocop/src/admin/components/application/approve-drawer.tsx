import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { LongTextField, TextField } from "../form-fields";
import { APPLICATIONS_API, type Application, type SimilarProducer } from "./types";

type ApproveDrawerProps = {
  application: Application;
  /** The producer of the register that it is about; null: a new one. */
  producer: SimilarProducer | null;
  onClose: () => void;
};

/** Approves an application, with what comes of it said before. */
export function ApproveDrawer({ application, producer, onClose }: ApproveDrawerProps) {
  const { t } = useWords();
  const draft = useDraft({ handle: "", words: "" });
  const { handle, words } = draft.values;
  const approve = useChange(
    (input: object) => postJson(`${APPLICATIONS_API}/${application.id}/approve`, input),
    { done: t("common.saved"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={
        producer ? t("applications.bind_named", { name: producer.name }) : t("applications.approve")
      }
      description={application.name}
      submitLabel={t(producer ? "applications.bind" : "applications.approve")}
      busy={approve.isPending}
      error={approve.error}
      onSubmit={() =>
        approve.mutate({
          words,
          ...(producer && { producer_id: producer.id }),
          ...(!producer && handle.trim() !== "" && { handle: handle.trim() }),
        })
      }
    >
      <Text size="small">
        {producer
          ? t("applications.bind_effect", { name: producer.name })
          : t("applications.approve_effect")}
      </Text>
      {!producer && (
        <TextField
          label={t("applications.handle")}
          hint={t("applications.handle_hint")}
          {...draft.field("handle")}
        />
      )}
      <LongTextField label={t("applications.words")} {...draft.field("words")} />
    </FormDrawer>
  );
}
