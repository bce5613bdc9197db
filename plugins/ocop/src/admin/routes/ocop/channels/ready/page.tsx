import { ChannelNav } from "../../../../components/channel/channel-nav";
import { ReadyTable } from "../../../../components/channel/ready-table";
import { Crumb } from "../../../../components/crumb";

const ReadyPage = () => (
  <div className="flex w-full flex-col gap-y-3">
    <ChannelNav />
    <ReadyTable />
  </div>
);

export default ReadyPage;

export const handle = { breadcrumb: () => <Crumb word="channel.ready.title" /> };
