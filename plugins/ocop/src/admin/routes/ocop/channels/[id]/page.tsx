import { useParams, type UIMatch } from "react-router-dom";
import { AccountSection } from "../../../../components/channel/account-section";
import { HealthBadge } from "../../../../components/channel/badges";
import { IssueSection } from "../../../../components/channel/issue-section";
import { ListingTable } from "../../../../components/channel/listing-table";
import { CHANNELS_API } from "../../../../components/channel/paths";
import { RunTable } from "../../../../components/channel/run-table";
import { StandingSection } from "../../../../components/channel/standing-section";
import { useChannelWords } from "../../../../components/channel/use-channel-words";
import { ErrorNotice } from "../../../../components/error-notice";
import { PageShell } from "../../../../components/page-shell";
import { Resource } from "../../../../components/resource";
import { useWords } from "../../../../i18n/use-words";
import { ApiError } from "../../../../lib/api-error";
import { channelHealth, type ChannelOverview, type ChannelsAnswer } from "../../../../lib/channel";
import { useResource } from "../../../../lib/use-resource";

function ChannelRecord({ channel }: { channel: ChannelOverview }) {
  const { language } = useWords();
  const words = useChannelWords();
  return (
    <PageShell
      title={channel.name[language]}
      subtitle={words.kind(channel)}
      badges={<HealthBadge health={channelHealth(channel)} />}
    >
      <StandingSection channel={channel} />
      {channel.delivery === "push" && (
        <>
          <IssueSection channel={channel} />
          <ListingTable channel={channel} />
          <AccountSection channel={channel} />
          <RunTable channelId={channel.id} />
        </>
      )}
    </PageShell>
  );
}

const ChannelPage = () => {
  const { id } = useParams();
  const { t } = useWords();
  const answer = useResource<ChannelsAnswer>(CHANNELS_API);
  return (
    <Resource of={answer}>
      {({ channels }) => {
        const channel = channels.find((one) => one.id === id);
        return channel ? (
          <ChannelRecord channel={channel} />
        ) : (
          <PageShell title={t("channel.channel")}>
            <ErrorNotice error={new ApiError(404, "not_found", t("common.failed.not_found"))} />
          </PageShell>
        );
      }}
    </Resource>
  );
};

export default ChannelPage;

function Name({ id }: { id: string | undefined }) {
  const { language } = useWords();
  const { data } = useResource<ChannelsAnswer>(CHANNELS_API);
  return <>{data?.channels.find((one) => one.id === id)?.name[language] ?? "…"}</>;
}

export const handle = { breadcrumb: ({ params }: UIMatch) => <Name id={params.id} /> };
