import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import { LISTING_STATES, type ChannelListing, type ChannelOverview } from "../../lib/channel";
import { OutsideLink, TextLink } from "../recognition/text-link";
import { RecordTable } from "../record-table";
import { ListingStateBadge } from "./badges";
import { IssueNotes } from "./issue-notes";
import { ListedProduct } from "./listed-product";
import { LISTINGS_PLACE } from "./issue-section";
import { CHANNELS_API } from "./paths";

const column = createDataTableColumnHelper<ChannelListing>();
const filter = createDataTableFilterHelper<{ state: string; issue: string }>();
const PAGE_SIZE = 10;

function useColumns() {
  const { t } = useWords();
  return useMemo(
    () => [
      column.accessor("title", {
        header: t("channel.listing.product"),
        cell: ({ row }) => <ListedProduct of={row.original} />,
      }),
      column.accessor("producer_name", {
        header: t("channel.listing.producer"),
        cell: ({ row: { original } }) => (
          <TextLink to={`/ocop/producers/${original.producer_id}`}>
            {original.producer_name}
          </TextLink>
        ),
      }),
      column.accessor("state", {
        header: t("channel.listing.state"),
        cell: ({ getValue }) => <ListingStateBadge state={getValue()} />,
      }),
      column.accessor("issues", {
        header: t("channel.listing.issue"),
        cell: ({ getValue }) => <IssueNotes issues={getValue()} />,
      }),
      column.accessor("account_name", { header: t("channel.listing.account") }),
      column.accessor("url", {
        header: t("channel.listing.see"),
        cell: ({ getValue }) => {
          const url = getValue();
          return url && <OutsideLink href={url}>{t("channel.listing.see")}</OutsideLink>;
        },
      }),
    ],
    [t],
  );
}

function useFilters({ issues }: ChannelOverview) {
  const { t, language } = useWords();
  return useMemo(
    () => [
      filter.accessor("state", {
        type: "select",
        label: t("channel.listing.state"),
        options: LISTING_STATES.map((value) => ({
          value,
          label: t(`channel.listing.states.${value}`),
        })),
      }),
      filter.accessor("issue", {
        type: "select",
        label: t("channel.listing.issue"),
        options: issues.map(({ code, message }) => ({ value: code, label: message[language] })),
      }),
    ],
    [issues, language, t],
  );
}

/** What is at a channel, on its way there, or held back, and by what. */
export function ListingTable({ channel }: { channel: ChannelOverview }) {
  const { t } = useWords();
  return (
    <div id={LISTINGS_PLACE}>
      <RecordTable<ChannelListing>
        title={t("channel.listing.title")}
        subtitle={t("channel.listing.subtitle")}
        level="h2"
        path={`${CHANNELS_API}/${channel.id}/listings`}
        rowsKey="listings"
        columns={useColumns()}
        filters={useFilters(channel)}
        search
        pageSize={PAGE_SIZE}
        rowId={({ id }) => id}
        prefix="listing"
        empty={{
          heading: t("channel.listing.empty"),
          description: t("channel.listing.empty_hint"),
        }}
      />
    </div>
  );
}
