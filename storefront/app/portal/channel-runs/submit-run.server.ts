import { redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";

import type { ChannelDetail } from "../channels/types";
import { portalFetch } from "../session/portal-fetch.server";
import { portalFormAgain, portalFormRefused } from "../session/portal-form.server";
import { readTexts } from "../session/read-texts";
import { wordsIn } from "~/i18n/part-words";
import type { ChannelAccount, ChannelRun } from "./types";
import { runWords } from "./words";

type Sent = { request: Request; language: Language; channel: string; form: FormData };

const accountPath = (id: string) => `/producer/channel-accounts/${encodeURIComponent(id)}`;

/** Sends the shop's owner to the page that leads to the channel. */
const signIn = ({ language }: Sent, account: string): Response =>
  redirect(pathIn(language, `${accountPath(account)}/sign-in`));

async function connect(sent: Sent): Promise<Response> {
  const { request, language, channel, form } = sent;
  const { channel: known } = await portalFetch<ChannelDetail>(
    request,
    language,
    `/producer/channels/${encodeURIComponent(channel)}`,
  );
  const { name } = readTexts(form, ["name"]);
  const settings = readTexts(
    form,
    known.settings.map((field) => field.name),
  );
  const { channel_account: account } = await portalFetch<{ channel_account: ChannelAccount }>(
    request,
    language,
    "/producer/channel-accounts",
    { method: "POST", body: { adapter: channel, name, settings } },
  );
  return signIn(sent, account.id);
}

async function change(sent: Sent, account: string, intent: string): Promise<Response> {
  const { request, language, channel } = sent;
  if (intent === "revoke") {
    const path = `${accountPath(account)}/revoke`;
    await portalFetch(request, language, path, { method: "POST", body: {} });
  } else {
    const body = { paused: intent === "pause" };
    await portalFetch(request, language, accountPath(account), { method: "PATCH", body });
  }
  return redirect(pathIn(language, `/producer/channels/${channel}?done=changed`));
}

/** The products that are ready, or those that were ticked. */
async function productsOf({ request, language, channel, form }: Sent, intent: string) {
  if (intent !== "publish-all") return form.getAll("product").map(String);
  const { products } = await portalFetch<ChannelDetail>(
    request,
    language,
    `/producer/channels/${encodeURIComponent(channel)}`,
  );
  return products.filter(({ cells }) => cells[0]?.state === "ready").map(({ id }) => id);
}

async function run(sent: Sent, account: string, intent: string) {
  const { request, language } = sent;
  const product_ids = await productsOf(sent, intent);
  if (product_ids.length === 0) {
    const message = wordsIn(runWords, language)("choose");
    return portalFormAgain({}, [{ field: "product", message }]);
  }
  const path = accountPath(account);
  const wanted = intent !== "withdraw";
  const post = <Answer>(below: string, body: object) =>
    portalFetch<Answer>(request, language, path + below, { method: "POST", body });
  await post("/listings", { product_ids, wanted });
  const { channel_run: begun } = await post<{ channel_run: ChannelRun }>("/runs", {
    ...{ kind: "publish", dry_run: intent === "try", product_ids },
  });
  return redirect(pathIn(language, `/producer/channel-runs/${begun.id}`));
}

const CHANGES = ["pause", "unpause", "revoke"];

/** What the forms of a connected channel do; null: the form is another one's. */
export async function submitRun(sent: Sent) {
  const { intent, account } = readTexts(sent.form, ["intent", "account"]);
  try {
    if (intent === "connect") return await connect(sent);
    if (intent === "sign-in") return signIn(sent, account);
    if (CHANGES.includes(intent)) return await change(sent, account, intent);
    if (["publish", "publish-all", "try", "withdraw"].includes(intent)) {
      return await run(sent, account, intent);
    }
    return null;
  } catch (error) {
    return portalFormRefused(error, {}, sent.language);
  }
}
