import { Text } from "@medusajs/ui";
import { useEffect, useRef } from "react";
import { useNavigate, useParams, useSearchParams } from "react-router-dom";
import {
  ACCOUNTS_API,
  channelPage,
  CHANNELS_PAGE,
} from "../../../../../../components/channel/paths";
import { Crumb } from "../../../../../../components/crumb";
import { ErrorNotice } from "../../../../../../components/error-notice";
import { PageShell } from "../../../../../../components/page-shell";
import { TextLink } from "../../../../../../components/recognition/text-link";
import { useWords } from "../../../../../../i18n/use-words";
import { postJson } from "../../../../../../lib/api";
import type { ChannelAccount } from "../../../../../../lib/channel";
import { useChange } from "../../../../../../lib/use-resource";

/** Where a channel sends back whoever signed in: what it says is good once. */
const SignedInPage = () => {
  const { t } = useWords();
  const { id = "" } = useParams();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const finish = useChange<Record<string, string>, { channel_account: ChannelAccount }>(
    (answer) => postJson(`${ACCOUNTS_API}/${id}/sign-in/finish`, { query: answer }),
    {
      done: t("channel.account.signed_in"),
      onDone: ({ channel_account: { channel } }) =>
        void navigate(channelPage(channel.adapter), { replace: true }),
    },
  );
  const { mutate } = finish;
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true;
    mutate(Object.fromEntries(query));
  }, [mutate, query]);
  return (
    <PageShell
      title={t(finish.error ? "channel.account.not_signed_in" : "channel.account.sign_in")}
    >
      {finish.error ? (
        <ErrorNotice
          error={finish.error}
          next={<TextLink to={CHANNELS_PAGE}>{t("channel.account.back")}</TextLink>}
          takesFocus
        />
      ) : (
        <Text size="small" role="status">
          {t("channel.account.signing_in")}
        </Text>
      )}
    </PageShell>
  );
};

export default SignedInPage;

export const handle = { breadcrumb: () => <Crumb word="channel.account.sign_in" /> };
