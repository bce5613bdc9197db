import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";

import { languageOf, type Language } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { StoreError } from "~/lib/store.server";
import { AccountSection } from "~/portal/channel-runs/account-section";
import { PublishSection } from "~/portal/channel-runs/publish-section";
import type { ChannelAccount } from "~/portal/channel-runs/types";
import { runWords } from "~/portal/channel-runs/words";
import { DocumentsForm } from "~/portal/channels/documents-form";
import { PackSection } from "~/portal/channels/pack-section";
import { ProductPanel } from "~/portal/channels/product-panel";
import { SettingsForm } from "~/portal/channels/settings-form";
import { submitChannel } from "~/portal/channels/submit-channel.server";
import type { ChannelDetail } from "~/portal/channels/types";
import { channelWords } from "~/portal/channels/words";
import { BackLink } from "~/portal/frame/back-link";
import { PortalPage } from "~/portal/frame/portal-frame";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import { Notice } from "~/ui/notice";

/** The shops at a channel that is called item by item; others have none. */
async function accountsAt(
  request: Request,
  language: Language,
  { channel }: ChannelDetail,
): Promise<{ accounts: ChannelAccount[]; mayConnect: boolean }> {
  if (channel.delivery !== "push") return { accounts: [], mayConnect: false };
  const { channel_accounts: accounts, channels } = await portalFetch<{
    channel_accounts: ChannelAccount[];
    channels: { adapter: string }[];
  }>(request, language, "/producer/channel-accounts");
  return {
    accounts: accounts.filter((account) => account.channel.adapter === channel.id),
    mayConnect: channels.some(({ adapter }) => adapter === channel.id),
  };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const path = `/producer/channels/${encodeURIComponent(params.channel ?? "")}`;
  try {
    const detail = await portalFetch<ChannelDetail>(request, language, path);
    const shops = await accountsAt(request, language, detail);
    return portalPage(language, detail.channel.name[language], { detail, ...shops });
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) {
      throw new Response(null, { status: 404 });
    }
    throw error;
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitChannel(request, languageOf(params), params.channel ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

const DONE = {
  live: "markedLive",
  gone: "markedGone",
  settings: "saved",
  document: "documentSaved",
} as const;
const RUN_DONE = ["connected", "changed"] as const;

export default function ChannelRoute() {
  const { language } = useI18n();
  const say = useWords(channelWords);
  const { detail, accounts, mayConnect } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = usePortalAnswer(answer);
  const [search] = useSearchParams();
  const done = Object.entries(DONE).find(([name]) => name === search.get("done"))?.[1];
  const sayRun = useWords(runWords);
  const runDone = RUN_DONE.find((name) => name === search.get("done"));
  const { channel, products } = detail;
  const isPack = channel.delivery === "pack";
  return (
    <PortalPage title={channel.name[language]}>
      <BackLink to="/producer/channels">{say("back")}</BackLink>
      {form.summary}
      {(done ?? runDone) && !answer && (
        <Notice tone="terrace" role="status" className="max-w-text">
          {done ? say(done) : runDone && sayRun(runDone)}
        </Notice>
      )}
      <section aria-labelledby="way" className="grid max-w-text gap-2">
        <h2 id="way" className="text-xl">
          {say("way")}
        </h2>
        <p>{channel.way?.[language] ?? say(channel.delivery === "push" ? "pushWay" : "feedWay")}</p>
        {isPack && (
          <LocalLink
            to="/producer/participations"
            className="inline-flex min-h-11 items-center justify-self-start"
          >
            {say("participations")}
          </LocalLink>
        )}
      </section>
      <PackSection detail={detail} />
      {channel.delivery === "push" && (
        <>
          <AccountSection detail={detail} accounts={accounts} mayConnect={mayConnect} />
          <PublishSection detail={detail} accounts={accounts} error={form.errorOf("product")} />
        </>
      )}
      <section aria-labelledby="products" className="grid gap-3">
        <h2 id="products" className="text-xl">
          {say("products")}
        </h2>
        <ul className="grid gap-3">
          {products.map((product) => (
            <ProductPanel
              key={product.id}
              product={product}
              detail={detail}
              refused={
                answer?.values.product === product.id
                  ? { typed: answer.values.url ?? "", error: form.errorOf(`url-${product.id}`) }
                  : undefined
              }
            />
          ))}
        </ul>
      </section>
      {isPack && !channel.has_links && <DocumentsForm products={products} answer={form} />}
      {isPack && <SettingsForm detail={detail} values={answer?.values} />}
    </PortalPage>
  );
}
