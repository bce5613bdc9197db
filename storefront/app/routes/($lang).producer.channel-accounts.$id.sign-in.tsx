import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useEffect } from "react";

import { languageOf, pathIn } from "~/i18n/language";
import { useWords, wordsIn } from "~/i18n/part-words";
import { getEnv } from "~/lib/env.server";
import { StoreError } from "~/lib/store.server";
import { runWords } from "~/portal/channel-runs/words";
import { channelWords } from "~/portal/channels/words";
import { BackLink } from "~/portal/frame/back-link";
import { PortalPage } from "~/portal/frame/portal-frame";
import { sentenceIn } from "~/portal/session/portal-answer";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { Notice } from "~/ui/notice";

/**
 * On the way to a channel, where the shop's owner agrees. A page of its own: the policy of the shop's
 * pages lets no form lead elsewhere, also not by a redirect.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const path = `/producer/channel-accounts/${encodeURIComponent(params.id ?? "")}`;
  const title = wordsIn(runWords, language)("signIn");
  try {
    const redirect_url = getEnv().publicUrl + pathIn(language, `${path}/signed-in`);
    const { url } = await portalFetch<{ url: string }>(request, language, `${path}/sign-in`, {
      ...{ method: "POST", body: { redirect_url } },
    });
    return portalPage(language, title, { url, trouble: null });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const trouble = sentenceIn(language, error.message);
    return portalPage(language, title, { url: null, trouble });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  ...(loaded?.meta ?? []),
  // Where there is no JavaScript.
  ...(loaded?.url ? [{ httpEquiv: "refresh", content: `0;url=${loaded.url}` }] : []),
];

export default function SignInRoute() {
  const { url, trouble } = useLoaderData<typeof loader>();
  const say = useWords(runWords);
  const sayChannel = useWords(channelWords);
  useEffect(() => {
    // In the place of this page: who turns back comes to the one before.
    if (url !== null) window.location.replace(url);
  }, [url]);
  return (
    <PortalPage title={say("signIn")}>
      {url === null ? (
        <Notice tone="sun" role="alert" className="max-w-text">
          {trouble}
        </Notice>
      ) : (
        <>
          <p className="max-w-text">{say("goingThere")}</p>
          <a href={url} className="button button-primary justify-self-start">
            {say("goThere")}
          </a>
        </>
      )}
      <BackLink to="/producer/channels">{sayChannel("back")}</BackLink>
    </PortalPage>
  );
}
