import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChannelNav } from "../../../components/channel/channel-nav";
import { Crumb } from "../../../components/crumb";
import { EvidenceTable } from "../../../components/participation/evidence-table";

const ParticipationsPage = () => (
  <div className="flex w-full flex-col gap-y-3">
    <ChannelNav />
    <EvidenceTable />
  </div>
);

export default ParticipationsPage;

export const config = defineRouteConfig({
  label: "navigation.participations",
  translationNs: "ocop",
  rank: 22,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.participations" /> };
