import { useWords } from "../../i18n/use-words";
import {
  runErrorKey,
  type AccountLine,
  type AccountsAnswer,
  type ChannelAccount,
  type ChannelOverview,
} from "../../lib/channel";
import { useFormats } from "../../lib/use-formats";
import { useResource } from "../../lib/use-resource";
import { useMayWrite } from "../../lib/use-staff";
import { RecordList } from "../record-list";
import { Section } from "../section";
import { AccountActions } from "./account-actions";
import { AccountStateBadge } from "./badges";
import { ACCOUNTS_API } from "./paths";
import { ConnectProvinceShop, ProvinceShopActions } from "./province-shop";

/** What is wrong with an account and how it goes, a line each. */
function useNotes() {
  const { t } = useWords();
  const format = useFormats();
  return ({ open_until, ends_at }: AccountLine, account: ChannelAccount | undefined) => {
    const run = account?.last_run;
    const runLine =
      run &&
      t("channel.account.last_run", {
        time: format.instant(run.created_at),
        state: t(`channel.run.states.${run.state}`),
      });
    return [
      account?.state_reason === "signed_out" &&
        t(
          account.owner === "province"
            ? "channel.account.signed_out_province"
            : "channel.account.signed_out",
        ),
      open_until !== null && t("channel.account.resting", { time: format.instant(open_until) }),
      ends_at !== null && t("channel.account.ends", { time: format.instant(ends_at) }),
      account &&
        t("channel.account.counts", {
          live: format.number(account.listings.live ?? 0),
          to_mend: format.number(account.listings.needs_attention ?? 0),
          waiting: format.number(account.dirty_count),
        }),
      run && run.error !== null
        ? `${runLine}. ${t(`channel.error.${runErrorKey(run.error)}`)}`
        : runLine,
    ];
  };
}

/** The shops at a channel: whose, how each stands, and the buttons for whoever may use them. */
export function AccountSection({ channel }: { channel: ChannelOverview }) {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const notesOf = useNotes();
  const { data } = useResource<AccountsAnswer>(ACCOUNTS_API, { adapter: channel.id });
  // Offered to whoever serves the whole province, where it has an app at the channel.
  const connectable = data?.channels.find(({ adapter }) => adapter === channel.id);
  return (
    <Section
      title={t("channel.account.title")}
      subtitle={t("channel.account.subtitle")}
      actions={mayWrite && connectable && <ConnectProvinceShop channel={connectable} />}
    >
      <RecordList
        empty={t("channel.account.empty")}
        records={channel.accounts.map((line) => {
          // Staff of communes see that the province has a shop, and do nothing with it.
          const account = data?.channel_accounts.find(({ id }) => id === line.id);
          const owner = line.producer_name ?? t("channel.account.of_province");
          return {
            id: line.id,
            title: `${owner} · ${line.name}`,
            notes: notesOf(line, account),
            aside: (
              <div className="flex flex-wrap items-center gap-2">
                <AccountStateBadge state={line.state} />
                {mayWrite && account && <AccountActions account={account} name={line.name} />}
                {mayWrite && account?.owner === "province" && (
                  <ProvinceShopActions account={account} channel={connectable} />
                )}
              </div>
            ),
          };
        })}
      />
    </Section>
  );
}
