import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import type { BankAccount } from "../../lib/payout";
import { useDraft } from "../../lib/use-draft";
import { useFormats } from "../../lib/use-formats";
import { useChange, useResource } from "../../lib/use-resource";
import { FormDrawer } from "../form-drawer";
import { TextField } from "../form-fields";
import { RecordList, type RecordLine } from "../record-list";
import { Resource } from "../resource";
import { Section } from "../section";

type Answer = { bank_account: BankAccount | null; earlier_accounts: BankAccount[] };

/** The account that payouts go to, and those before it with who entered them. */
export function AccountSection({
  producerId,
  mayWrite,
}: {
  producerId: string;
  mayWrite: boolean;
}) {
  const { t } = useWords();
  const format = useFormats();
  const [isSetting, setIsSetting] = useState(false);
  const path = `/admin/ocop/producers/${producerId}/bank-account`;
  const answer = useResource<Answer>(path);
  const lineOf = (account: BankAccount, isEarlier: boolean): RecordLine => ({
    id: account.created_at,
    title: `${account.bank_name} · ${account.account_number}`,
    notes: [
      account.account_holder,
      t("payout.account_entered", {
        name: account.created_by_name,
        time: format.instant(account.created_at),
      }),
      isEarlier && t("payout.account_earlier"),
    ],
  });
  return (
    <>
      <Resource of={answer}>
        {({ bank_account: account, earlier_accounts: earlier }) => (
          <Section
            title={t("payout.account_title")}
            actions={
              mayWrite && (
                <Button size="small" variant="secondary" onClick={() => setIsSetting(true)}>
                  {t(account ? "payout.account_change" : "payout.account_set")}
                </Button>
              )
            }
          >
            <RecordList
              empty={t("payout.account_none")}
              records={[
                ...(account ? [lineOf(account, false)] : []),
                ...earlier.map((one) => lineOf(one, true)),
              ]}
            />
          </Section>
        )}
      </Resource>
      {isSetting && <AccountDrawer path={path} onClose={() => setIsSetting(false)} />}
    </>
  );
}

function AccountDrawer({ path, onClose }: { path: string; onClose: () => void }) {
  const { t } = useWords();
  const draft = useDraft({ bank_bin: "", bank_name: "", account_number: "", account_holder: "" });
  const save = useChange(() => postJson(path, draft.values), {
    done: t("payout.account_saved"),
    onDone: onClose,
  });
  const isComplete = Object.values(draft.values).every((text) => text.trim() !== "");
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={t("payout.account_title")}
      description={t("payout.account_about")}
      busy={save.isPending}
      disabled={!isComplete}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <TextField label={t("payout.bank_name")} required {...draft.field("bank_name")} />
      <TextField
        label={t("payout.bank_bin")}
        hint={t("payout.bank_bin_hint")}
        required
        {...draft.field("bank_bin")}
      />
      <TextField label={t("payout.account_number")} required {...draft.field("account_number")} />
      <TextField
        label={t("payout.account_holder")}
        hint={t("payout.account_holder_hint")}
        required
        {...draft.field("account_holder")}
      />
    </FormDrawer>
  );
}
