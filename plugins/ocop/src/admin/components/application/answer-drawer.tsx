import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { LongTextField } from "../form-fields";
import { APPLICATIONS_API, type Application } from "./types";

const PATHS = { ask: "request-more", refuse: "refuse" } as const;
export type ApplicationAnswer = keyof typeof PATHS;

/** Asks the applicant for more, or refuses, in words that the applicant reads. */
export function AnswerDrawer({
  application,
  answer,
  onClose,
}: {
  application: Application;
  answer: ApplicationAnswer;
  onClose: () => void;
}) {
  const { t } = useWords();
  const draft = useDraft({ words: "" });
  const { words } = draft.values;
  const send = useChange(
    (input: object) => postJson(`${APPLICATIONS_API}/${application.id}/${PATHS[answer]}`, input),
    { done: t("common.saved"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t(`applications.${answer}`)}
      description={application.name}
      submitLabel={t(`applications.${answer}`)}
      busy={send.isPending}
      error={send.error}
      disabled={words.trim() === ""}
      onSubmit={() => send.mutate({ words })}
    >
      <Text size="small">{t(`applications.${answer}_effect`)}</Text>
      <LongTextField label={t("applications.words")} required rows={6} {...draft.field("words")} />
    </FormDrawer>
  );
}
