import { Form } from "@remix-run/react";

import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Chip, type Tone } from "~/ui/chip";
import { TextField } from "~/ui/text-field";

import { SettingInput } from "../channels/settings-form";
import type { ChannelDetail } from "../channels/types";
import { useWords } from "~/i18n/part-words";
import type { ChannelAccount } from "./types";
import { runWords } from "./words";

const TONES: Record<ChannelAccount["state"], Tone> = {
  connected: "terrace",
  needs_sign_in: "sun",
  paused: "plain",
  revoked: "plain",
};

function AccountForms({ account }: { account: ChannelAccount }) {
  const say = useWords(runWords);
  const { id, state } = account;
  const button = (intent: string, word: Parameters<typeof say>[0], look: "second" | "quiet") => (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="account" value={id} />
      <Button look={look}>{say(word)}</Button>
    </Form>
  );
  return (
    <div className="flex flex-wrap items-center gap-3">
      {state !== "connected" && state !== "paused" && button("sign-in", "signIn", "second")}
      {state === "connected" && button("pause", "pause", "quiet")}
      {state === "paused" && button("unpause", "unpause", "second")}
      {state !== "revoked" && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 text-clay">{say("revoke")}</summary>
          <p className="text-sm text-muted">{say("revokeHint")}</p>
          {button("revoke", "revoke", "second")}
        </details>
      )}
    </div>
  );
}

/** The shops at the channel: the producer's own, and the province's that lists for several. */
export function AccountSection({
  detail: { channel },
  accounts,
  mayConnect,
}: {
  detail: ChannelDetail;
  accounts: readonly ChannelAccount[];
  /** Whether a shop of the producer's own can be connected there. */
  mayConnect: boolean;
}) {
  const { format } = useI18n();
  const say = useWords(runWords);
  return (
    <section id="settings" aria-labelledby="accounts" className="grid scroll-mt-20 gap-3">
      <h2 id="accounts" className="text-xl">
        {say("accounts")}
      </h2>
      {accounts.length === 0 && (
        <p className="max-w-text text-muted">{say(mayConnect ? "noAccounts" : "notOpen")}</p>
      )}
      <ul className="grid gap-3">
        {accounts.map((account) => (
          <li
            key={account.id}
            data-account={account.state}
            className="grid gap-2 rounded-md border border-hairline bg-white p-4"
          >
            <p className="flex flex-wrap items-center gap-3">
              <strong>{account.name}</strong>
              {account.owner === "province" && (
                <span className="text-sm text-muted">{say("ofProvince")}</span>
              )}
              <Chip tone={TONES[account.state]}>{say(`account.${account.state}`)}</Chip>
            </p>
            {account.resting_until && (
              <p className="text-sm text-sun">
                {say("resting", { time: format.moment(account.resting_until) })}
              </p>
            )}
            {account.last_run && (
              <LocalLink
                to={`/producer/channel-runs/${account.last_run.id}`}
                className="inline-flex min-h-11 items-center justify-self-start"
              >
                {say("lastRun", {
                  state: say(`state.${account.last_run.state}`),
                  done: account.last_run.selected,
                  planned: account.last_run.planned,
                })}
              </LocalLink>
            )}
            {account.owner === "producer" && <AccountForms account={account} />}
          </li>
        ))}
      </ul>
      {mayConnect && (
        <details open={accounts.length === 0 ? true : undefined}>
          <summary className="min-h-11 cursor-pointer py-2 font-bold">{say("connect")}</summary>
          <Form method="post" className="grid max-w-text gap-4 pt-2">
            <input type="hidden" name="intent" value="connect" />
            <TextField
              name="name"
              label={say("accountName")}
              hint={say("accountNameHint")}
              required
              maxLength={100}
            />
            {channel.settings.map((field) => (
              <SettingInput key={field.name} field={field} value="" />
            ))}
            <Button look="second" className="justify-self-start">
              {say("connectButton")}
            </Button>
          </Form>
        </details>
      )}
    </section>
  );
}
