import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { languageOf, pathIn } from "~/i18n/language";
import { StoreError } from "~/lib/store.server";
import type { ChannelAccount } from "~/portal/channel-runs/types";
import { runWords } from "~/portal/channel-runs/words";
import { channelWords } from "~/portal/channels/words";
import { BackLink } from "~/portal/frame/back-link";
import { PortalPage } from "~/portal/frame/portal-frame";
import { sentenceIn } from "~/portal/session/portal-answer";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Notice } from "~/ui/notice";

/** Where a channel sends the shop's owner back: what it says is good once, for who set out from here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const path = `/producer/channel-accounts/${encodeURIComponent(params.id ?? "")}/sign-in/finish`;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  try {
    const { channel_account: account } = await portalFetch<{ channel_account: ChannelAccount }>(
      request,
      language,
      path,
      { method: "POST", body: { query } },
    );
    const page = `/producer/channels/${account.channel.adapter}?done=connected`;
    throw redirect(pathIn(language, page));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const trouble = sentenceIn(language, error.message);
    return portalPage(language, wordsIn(runWords, language)("signIn"), { trouble });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function SignedInRoute() {
  const { trouble } = useLoaderData<typeof loader>();
  const say = useWords(runWords);
  const sayChannel = useWords(channelWords);
  return (
    <PortalPage title={say("signIn")}>
      <Notice tone="sun" role="alert" className="max-w-text">
        {trouble}
      </Notice>
      <BackLink to="/producer/channels">{sayChannel("back")}</BackLink>
    </PortalPage>
  );
}
