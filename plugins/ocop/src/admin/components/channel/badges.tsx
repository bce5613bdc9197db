import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { AccountState, ChannelHealth, ListingState, RunState } from "../../lib/channel";

type Colour = "green" | "red" | "blue" | "orange" | "grey";

const HEALTH_COLOURS: Record<ChannelHealth, Colour> = {
  not_set_up: "grey",
  feed: "green",
  by_hand: "blue",
  no_account: "grey",
  resting: "red",
  signed_out: "red",
  failed: "red",
  slow: "orange",
  to_mend: "orange",
  sign_in_soon: "orange",
  well: "green",
};
const ACCOUNT_COLOURS: Record<AccountState, Colour> = {
  connected: "green",
  needs_sign_in: "red",
  paused: "orange",
  revoked: "grey",
};
const LISTING_COLOURS: Record<ListingState, Colour> = {
  waiting: "blue",
  in_review: "blue",
  live: "green",
  needs_attention: "orange",
  withdrawn: "grey",
};
const RUN_COLOURS: Record<RunState, Colour> = {
  waiting: "blue",
  running: "blue",
  stopped: "grey",
  done: "green",
  failed: "red",
};

/** How a channel stands, as a word; the colour only makes it faster to find. */
export function HealthBadge({ health }: { health: ChannelHealth }) {
  const { t } = useWords();
  return (
    <StatusBadge color={HEALTH_COLOURS[health]} data-channel-health={health}>
      {t(`channel.health.${health}`)}
    </StatusBadge>
  );
}

export function AccountStateBadge({ state }: { state: AccountState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={ACCOUNT_COLOURS[state]} data-account-state={state}>
      {t(`channel.account.states.${state}`)}
    </StatusBadge>
  );
}

export function ListingStateBadge({ state }: { state: ListingState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={LISTING_COLOURS[state]} data-listing-state={state}>
      {t(`channel.listing.states.${state}`)}
    </StatusBadge>
  );
}

export function RunStateBadge({ state }: { state: RunState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={RUN_COLOURS[state]} data-run-state={state}>
      {t(`channel.run.states.${state}`)}
    </StatusBadge>
  );
}
