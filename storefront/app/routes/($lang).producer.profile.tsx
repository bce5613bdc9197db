import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { PortalPage } from "~/portal/frame/portal-frame";
import { PictureSection } from "~/portal/profile/picture-section";
import { ProfileForm } from "~/portal/profile/profile-form";
import { RegisterPanel } from "~/portal/profile/register-panel";
import { submitProfile } from "~/portal/profile/submit-profile.server";
import type { OwnProfile, RegisterFacts } from "~/portal/profile/types";
import { profileWords } from "~/portal/profile/words";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Notice } from "~/ui/notice";

const DONE = ["saved", "added", "changed", "removed"] as const;

/** `?done=` says what the form before has done. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const [own, said] = await Promise.all([
    portalFetch<{ profile: OwnProfile; max_pictures: number }>(
      request,
      language,
      "/producer/profile",
    ),
    portalFetch<{ register: RegisterFacts }>(request, language, "/producer/register"),
  ]);
  const given = new URL(request.url).searchParams.get("done");
  const done = DONE.find((one) => one === given) ?? null;
  const title = wordsIn(profileWords, language)("title");
  return portalPage(language, title, { ...own, register: said.register, done });
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitProfile(request, languageOf(params));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

/** Changes when the words do, not with a picture: what is typed and not saved yet stays. */
function wordsOf({ pictures: _pictures, updated_at: _at, ...words }: OwnProfile): string {
  return JSON.stringify(words);
}

export default function ProfileRoute() {
  const say = useWords(profileWords);
  const { profile, max_pictures, register, done } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { summary, errorOf, valueOf } = usePortalAnswer(answered);
  return (
    <PortalPage title={say("title")}>
      {summary}
      {done && !answered && (
        <Notice tone="terrace" role="status" className="max-w-text">
          {say(done)}
        </Notice>
      )}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <section aria-labelledby="tells" className="grid gap-6">
          <div className="grid gap-1">
            <h2 id="tells" className="text-xl">
              {say("tells")}
            </h2>
            <p className="text-muted">{say("tellsLead")}</p>
            <LocalLink
              to={`/producers/${register.handle}`}
              className="flex min-h-11 items-center justify-self-start"
            >
              {say("seeInShop")}
            </LocalLink>
          </div>
          <PictureSection pictures={profile.pictures} most={max_pictures} errorOf={errorOf} />
          <ProfileForm key={wordsOf(profile)} profile={profile} answer={{ errorOf, valueOf }} />
        </section>
        <RegisterPanel register={register} />
      </div>
    </PortalPage>
  );
}
