import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";

import { languageOf, pathIn } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { StoreError } from "~/lib/store.server";
import { RunItems } from "~/portal/channel-runs/run-items";
import {
  isGoing,
  OUTCOMES,
  type ChannelAccount,
  type ChannelRun,
  type RunItem,
} from "~/portal/channel-runs/types";
import { usePolling } from "~/portal/channel-runs/use-polling";
import { runWords } from "~/portal/channel-runs/words";
import { BackLink } from "~/portal/frame/back-link";
import { PortalPage } from "~/portal/frame/portal-frame";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalFormRefused } from "~/portal/session/portal-form.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

const POLL_MILLISECONDS = 2_000;
const MOST_ITEMS = 200;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const path = `/producer/channel-runs/${encodeURIComponent(params.id ?? "")}`;
  try {
    const { channel_run: run } = await portalFetch<{ channel_run: ChannelRun }>(
      request,
      language,
      path,
    );
    const accountPath = `/producer/channel-accounts/${encodeURIComponent(run.account_id)}`;
    const [{ channel_account: account }, { items }] = await Promise.all([
      portalFetch<{ channel_account: ChannelAccount }>(request, language, accountPath),
      portalFetch<{ items: RunItem[] }>(request, language, `${path}/items`, {
        query: { limit: MOST_ITEMS },
      }),
    ]);
    const { channel } = account;
    const title = wordsIn(runWords, language)(run.dry_run ? "dryTitle" : "title", {
      channel: channel.name[language],
    });
    return portalPage(language, title, { run, items, channel, title });
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) {
      throw new Response(null, { status: 404 });
    }
    throw error;
  }
}

/** Stops the run, or has it go on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const command = (await request.formData()).get("intent") === "stop" ? "stop" : "resume";
  const page = `/producer/channel-runs/${encodeURIComponent(params.id ?? "")}`;
  try {
    await portalFetch(request, language, `${page}/${command}`, { method: "POST", body: {} });
  } catch (error) {
    return portalFormRefused(error, {}, language);
  }
  return redirect(pathIn(language, page));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

const ERRORS = ["signed_out", "channel_down", "rate_limited", "not_connected"] as const;

export default function ChannelRunRoute() {
  const { format } = useI18n();
  const say = useWords(runWords);
  const { run, items, channel, title } = useLoaderData<typeof loader>();
  const { summary } = usePortalAnswer(useActionData<typeof action>());
  const isOn = isGoing(run);
  usePolling(isOn, POLL_MILLISECONDS);
  const error = run.error && (ERRORS.find((known) => known === run.error) ?? "other");
  return (
    <PortalPage title={title}>
      <BackLink to={`/producer/channels/${channel.adapter}`}>{say("back")}</BackLink>
      {summary}
      <div role="status" data-run={run.state} className="grid max-w-text gap-2">
        <p className="text-xl font-bold">
          {say(`state.${run.state}`)} ·{" "}
          {say("progress", {
            done: format.count(run.selected),
            planned: format.count(run.planned),
          })}
        </p>
        <progress
          aria-label={title}
          value={run.selected}
          max={Math.max(run.planned, 1)}
          className="h-3 w-full"
        />
        {run.dry_run && <p className="text-muted">{say("dry")}</p>}
        <ul className="flex flex-wrap gap-x-4 text-sm">
          {OUTCOMES.filter((outcome) => run[outcome] > 0).map((outcome) => (
            <li key={outcome}>
              {say(`outcome.${outcome}`)}: <strong>{format.count(run[outcome])}</strong>
            </li>
          ))}
        </ul>
      </div>
      {error && (
        <Notice tone="sun" className="max-w-text">
          {say("failed", { reason: say(`error.${error}`) })}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {isOn && (
          <Form method="post">
            <Button look="second" name="intent" value="stop">
              {say("stop")}
            </Button>
          </Form>
        )}
        {run.state === "stopped" && (
          <Form method="post">
            <Button name="intent" value="resume">
              {say("resume")}
            </Button>
          </Form>
        )}
        {isOn && (
          <noscript>
            <LocalLink to={`/producer/channel-runs/${run.id}`}>{say("reload")}</LocalLink>
          </noscript>
        )}
      </div>
      <section aria-labelledby="items" className="grid gap-3">
        <h2 id="items" className="text-xl">
          {say("items")}
        </h2>
        <RunItems items={items} channel={channel.adapter} />
      </section>
    </PortalPage>
  );
}
