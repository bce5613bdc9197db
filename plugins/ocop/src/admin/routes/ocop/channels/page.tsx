import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChannelNav } from "../../../components/channel/channel-nav";
import { ChannelTable } from "../../../components/channel/channel-table";
import { Crumb } from "../../../components/crumb";

const ChannelsPage = () => (
  <div className="flex w-full flex-col gap-y-3">
    <ChannelNav />
    <ChannelTable />
  </div>
);

export default ChannelsPage;

export const config = defineRouteConfig({
  label: "navigation.channels",
  translationNs: "ocop",
  rank: 21,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.channels" /> };
