import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { patchJson, postJson } from "../../lib/api";
import type { ChannelAccount, ConnectableChannel } from "../../lib/channel";
import { useChange } from "../../lib/use-resource";
import { ConfirmDialog } from "../recognition/confirm-dialog";
import { ACCOUNTS_API } from "./paths";
import { ShopDrawer, type ShopFacts } from "./shop-drawer";
import { useSignIn } from "./use-sign-in";

/** Connects a shop of the province's at a channel: its form, and from there to the channel to sign in. */
export function ConnectProvinceShop({ channel }: { channel: ConnectableChannel }) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const signIn = useSignIn();
  const connect = useChange<ShopFacts, { channel_account: ChannelAccount }>(
    (facts) => postJson(ACCOUNTS_API, { adapter: channel.adapter, ...facts }),
    {
      onDone: ({ channel_account: { id } }) => {
        setIsOpen(false);
        signIn.mutate(id);
      },
    },
  );
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        isLoading={signIn.isPending}
        onClick={() => setIsOpen(true)}
      >
        {t("channel.account.connect")}
      </Button>
      {isOpen && (
        <ShopDrawer
          title={t("channel.account.connect")}
          description={t("channel.account.connect_about")}
          submitLabel={t("channel.account.connect_submit")}
          fields={channel.settings}
          shop={null}
          busy={connect.isPending}
          error={connect.error}
          onClose={() => {
            setIsOpen(false);
            connect.reset();
          }}
          onSubmit={(facts) => connect.mutate(facts)}
        />
      )}
    </>
  );
}

type ShopProps = { account: ChannelAccount; channel: ConnectableChannel | undefined };

function EditShop({ account, channel }: ShopProps) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const change = useChange<ShopFacts, unknown>(
    (facts) => patchJson(`${ACCOUNTS_API}/${account.id}`, facts),
    { done: t("channel.account.changed"), onDone: () => setIsOpen(false) },
  );
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        aria-label={`${t("common.edit")}: ${account.name}`}
        onClick={() => setIsOpen(true)}
      >
        {t("common.edit")}
      </Button>
      {isOpen && (
        <ShopDrawer
          title={t("channel.account.edit", { name: account.name })}
          fields={channel?.settings ?? []}
          shop={account}
          busy={change.isPending}
          error={change.error}
          onClose={() => {
            setIsOpen(false);
            change.reset();
          }}
          onSubmit={(facts) => change.mutate(facts)}
        />
      )}
    </>
  );
}

function DisconnectShop({ account: { id, name } }: { account: ChannelAccount }) {
  const { t } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const revoke = useChange<void, unknown>(() => postJson(`${ACCOUNTS_API}/${id}/revoke`), {
    done: t("channel.account.disconnected"),
    onDone: () => setIsAsking(false),
  });
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        aria-label={`${t("channel.account.disconnect")}: ${name}`}
        onClick={() => setIsAsking(true)}
      >
        {t("channel.account.disconnect")}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={(isOpen) => {
          setIsAsking(isOpen);
          revoke.reset();
        }}
        title={t("channel.account.disconnect_title", { name })}
        description={t("channel.account.disconnect_about")}
        confirmLabel={t("channel.account.disconnect")}
        danger
        busy={revoke.isPending}
        error={revoke.error}
        onConfirm={() => revoke.mutate()}
      />
    </>
  );
}

/** What is done with a shop of the province's alone: sign in to it, change it, give it back. */
export function ProvinceShopActions({ account, channel }: ShopProps) {
  const { t } = useWords();
  const signIn = useSignIn();
  const { id, name, state } = account;
  return (
    <>
      {(state === "needs_sign_in" || state === "revoked") && (
        <Button
          size="small"
          variant="secondary"
          aria-label={`${t("channel.account.sign_in")}: ${name}`}
          isLoading={signIn.isPending}
          onClick={() => signIn.mutate(id)}
        >
          {t("channel.account.sign_in")}
        </Button>
      )}
      <EditShop account={account} channel={channel} />
      {state !== "revoked" && <DisconnectShop account={account} />}
    </>
  );
}
