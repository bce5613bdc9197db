import { Button, toast } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { isGoing, type ChannelRun } from "../../lib/channel";
import { sentenceIn } from "../../lib/sentence-in";
import { useChange } from "../../lib/use-resource";
import { RUNS_API } from "./paths";

/** Ends a run after the calls under way, or has a stopped one go on where it was. */
export function RunActions({ run }: { run: ChannelRun }) {
  const { t, language } = useWords();
  const command = isGoing(run) ? "stop" : "resume";
  const change = useChange<void, unknown>(() => postJson(`${RUNS_API}/${run.id}/${command}`), {
    done: t(command === "stop" ? "channel.run.stopped" : "channel.run.resumed"),
  });
  if (command === "resume" && run.state !== "stopped") return null;
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={change.isPending}
      onClick={() =>
        change.mutate(undefined, {
          onError: (error) => toast.error(sentenceIn(language, error.message)),
        })
      }
    >
      {t(`channel.run.${command}`)}
    </Button>
  );
}
