import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { patchJson, postJson } from "../../lib/api";
import type { ApiError } from "../../lib/api-error";
import type { ChannelAccount, ChannelRun } from "../../lib/channel";
import { sentenceIn } from "../../lib/sentence-in";
import { useChange } from "../../lib/use-resource";
import { ConfirmDialog } from "../recognition/confirm-dialog";
import { ACCOUNTS_API, runPage } from "./paths";

type AccountProps = { account: ChannelAccount; name: string };

/** Has an account send now, rest, or go on. */
export function AccountActions({ account: { id, state }, name }: AccountProps) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const onError = (error: ApiError) => toast.error(sentenceIn(language, error.message));
  const rest = useChange(
    (paused: boolean) => patchJson<unknown>(`${ACCOUNTS_API}/${id}`, { paused }),
    {
      done: t(state === "paused" ? "channel.account.resumed" : "channel.account.paused"),
      onDone: () => setIsAsking(false),
    },
  );
  const send = useChange<void, { channel_run: ChannelRun }>(
    () => postJson(`${ACCOUNTS_API}/${id}/runs`, { kind: "publish" }),
    {
      done: t("channel.run.began_now"),
      onDone: ({ channel_run: run }) => void navigate(runPage(run.id)),
    },
  );
  const label = (word: string) => `${word}: ${name}`;
  if (state === "paused") {
    return (
      <Button
        size="small"
        variant="secondary"
        aria-label={label(t("channel.account.resume"))}
        isLoading={rest.isPending}
        onClick={() => rest.mutate(false, { onError })}
      >
        {t("channel.account.resume")}
      </Button>
    );
  }
  if (state !== "connected") return null;
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        aria-label={label(t("channel.account.pause"))}
        onClick={() => setIsAsking(true)}
      >
        {t("channel.account.pause")}
      </Button>
      <Button
        size="small"
        variant="secondary"
        aria-label={label(t("channel.account.run"))}
        isLoading={send.isPending}
        onClick={() => send.mutate(undefined, { onError })}
      >
        {t("channel.account.run")}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={(isOpen) => {
          setIsAsking(isOpen);
          rest.reset();
        }}
        title={t("channel.account.pause_title", { name })}
        description={t("channel.account.pause_about")}
        confirmLabel={t("channel.account.pause")}
        busy={rest.isPending}
        error={rest.error}
        onConfirm={() => rest.mutate(true)}
      />
    </>
  );
}
