import { useNavigate } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { useDraft } from "../../lib/use-draft";
import { useChange } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { DateField, LongTextField, TextField } from "../form-fields";
import { recallPage, RECALLS_API } from "./paths";
import { ProductField } from "./product-field";
import type { Recall } from "./types";

type Close = { onClose: () => void };
type One = { recall: Recall };

type RecallDraft = {
  product: string | null;
  lots: string;
  reason_vi: string;
  reason_en: string;
  advice_vi: string;
  advice_en: string;
  announced_on: string | null;
  agency: string;
  decision_number: string;
};

const EMPTY_RECALL: RecallDraft = {
  product: null,
  lots: "",
  reason_vi: "",
  reason_en: "",
  advice_vi: "",
  advice_en: "",
  announced_on: null,
  agency: "",
  decision_number: "",
};

/** Announces a recall of some or all lots of a product. */
export function AnnounceDrawer({ onClose }: Close) {
  const { t } = useWords();
  const navigate = useNavigate();
  const draft = useDraft(EMPTY_RECALL);
  const { product, lots, ...recall } = draft.values;
  const change = useChange((input: object) => postJson<One>(RECALLS_API, input), {
    done: t("common.saved"),
    onDone: (answer) => void navigate(recallPage(answer.recall.id)),
  });
  const needed = [recall.reason_vi, recall.advice_vi, recall.agency];
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("monitoring.recall.announce")}
      description={t("monitoring.recall.announce_hint")}
      busy={change.isPending}
      error={change.error}
      disabled={
        product === null ||
        recall.announced_on === null ||
        needed.some((text) => text.trim() === "")
      }
      onSubmit={() =>
        change.mutate({
          ...recall,
          registered_product_id: product,
          lots: lots
            .split("\n")
            .map((lot) => lot.trim())
            .filter((lot) => lot !== ""),
        })
      }
    >
      <ProductField required {...draft.field("product")} />
      <LongTextField
        label={t("monitoring.recall.lots")}
        hint={t("monitoring.recall.lots_hint")}
        {...draft.field("lots")}
      />
      <DateField
        label={t("monitoring.recall.announced_on")}
        required
        {...draft.field("announced_on")}
      />
      <LongTextField
        label={t("monitoring.recall.reason_vi")}
        required
        {...draft.field("reason_vi")}
      />
      <LongTextField
        label={t("monitoring.recall.advice_vi")}
        hint={t("monitoring.recall.advice_hint")}
        required
        {...draft.field("advice_vi")}
      />
      <LongTextField label={t("monitoring.recall.reason_en")} {...draft.field("reason_en")} />
      <LongTextField label={t("monitoring.recall.advice_en")} {...draft.field("advice_en")} />
      <TextField label={t("monitoring.agency")} required {...draft.field("agency")} />
      <TextField
        label={t("monitoring.recall.decision_number")}
        {...draft.field("decision_number")}
      />
    </FormDrawer>
  );
}

/** Ends a recall, or withdraws one that is still to be announced. */
export function EndDrawer({ recall, onClose }: Close & { recall: Recall }) {
  const { t } = useWords();
  const draft = useDraft<{ ended_on: string | null; note: string }>({
    ended_on: recall.state === "announced" ? recall.announced_on : null,
    note: "",
  });
  const change = useChange(
    (input: object) => postJson<One>(`${RECALLS_API}/${recall.id}/end`, input),
    { done: t("common.saved"), onDone: onClose },
  );
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("monitoring.recall.end")}
      description={t("monitoring.recall.end_hint")}
      busy={change.isPending}
      error={change.error}
      disabled={draft.values.ended_on === null || draft.values.note.trim() === ""}
      onSubmit={() => change.mutate(draft.values)}
    >
      <DateField label={t("monitoring.recall.ended_on")} required {...draft.field("ended_on")} />
      <LongTextField label={t("monitoring.recall.end_note")} required {...draft.field("note")} />
    </FormDrawer>
  );
}
