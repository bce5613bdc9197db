import { useParams, type UIMatch } from "react-router-dom";
import { RunStateBadge } from "../../../../../components/channel/badges";
import { channelPage, RUNS_API } from "../../../../../components/channel/paths";
import { RunActions } from "../../../../../components/channel/run-actions";
import { RunCounts, RunFacts, RunItems } from "../../../../../components/channel/run-sections";
import { useChannelWords } from "../../../../../components/channel/use-channel-words";
import { PageShell } from "../../../../../components/page-shell";
import { TextLink } from "../../../../../components/recognition/text-link";
import { Resource } from "../../../../../components/resource";
import { useWords } from "../../../../../i18n/use-words";
import { runPollMilliseconds, type RunOfAccount } from "../../../../../lib/channel";
import { useResource } from "../../../../../lib/use-resource";
import { useMayWrite } from "../../../../../lib/use-staff";

type Answer = { channel_run: RunOfAccount };

const pathOf = (id: string) => `${RUNS_API}/${id}`;

const useRun = (id: string) =>
  useResource<Answer>(
    pathOf(id),
    {},
    { every: (answer) => runPollMilliseconds(answer?.channel_run) },
  );

const ChannelRunPage = () => {
  const { t } = useWords();
  const { id = "" } = useParams();
  const words = useChannelWords();
  const mayWrite = useMayWrite();
  return (
    <Resource of={useRun(id)}>
      {({ channel_run: run }) => (
        <PageShell
          title={words.run(run)}
          subtitle={
            <TextLink to={channelPage(run.adapter)}>
              {`${run.producer_name ?? t("channel.account.of_province")} · ${run.account_name}`}
            </TextLink>
          }
          badges={<RunStateBadge state={run.state} />}
          actions={mayWrite && <RunActions run={run} />}
          side={
            <>
              <RunCounts run={run} />
              <RunFacts run={run} />
            </>
          }
        >
          <RunItems runId={run.id} />
        </PageShell>
      )}
    </Resource>
  );
};

export default ChannelRunPage;

function Name({ id }: { id: string }) {
  const words = useChannelWords();
  const { data } = useRun(id);
  return <>{data ? words.run(data.channel_run) : "…"}</>;
}

export const handle = { breadcrumb: ({ params }: UIMatch) => <Name id={params.id ?? ""} /> };
