import { redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";

import { submitRun } from "../channel-runs/submit-run.server";
import { portalFetch } from "../session/portal-fetch.server";
import { portalFormAgain, portalFormRefused } from "../session/portal-form.server";
import { readTexts } from "../session/read-texts";
import { portalFieldsRefused } from "../session/refused-fields.server";
import type { ChannelDetail } from "./types";

type Sent = { request: Request; language: Language; channel: string; form: FormData };

const DOCUMENT_FIELDS = [
  ...(["type", "registered_product_id", "number", "issuer"] as const),
  ...(["issued_on", "valid_until"] as const),
];

const pathOf = (channel: string) => `/producer/channels/${encodeURIComponent(channel)}`;
const done = ({ language, channel }: Sent, what: string, place = "") =>
  redirect(pathIn(language, `${pathOf(channel)}?done=${what}${place}`));

async function mark(sent: Sent) {
  const { request, language, channel, form } = sent;
  const { product, url, is_live } = readTexts(form, ["product", "url", "is_live"]);
  const isLive = is_live !== "no";
  const link = url.trim();
  const body = { is_live: isLive, url: isLive && link !== "" ? link : null };
  try {
    const path = `${pathOf(channel)}/products/${encodeURIComponent(product)}`;
    await portalFetch(request, language, path, { method: "POST", body });
  } catch (error) {
    const idOf = (field: string) => (field === "url" ? `url-${product}` : null);
    return portalFieldsRefused(error, { url, product }, { language, idOf });
  }
  return done(sent, isLive ? "live" : "gone", `#${product}`);
}

async function saveSettings(sent: Sent) {
  const { request, language, channel, form } = sent;
  const { channel: known } = await portalFetch<ChannelDetail>(request, language, pathOf(channel));
  const settings = readTexts(
    form,
    known.settings.map(({ name }) => name),
  );
  try {
    const path = `${pathOf(channel)}/settings`;
    await portalFetch(request, language, path, { method: "POST", body: { settings } });
  } catch (error) {
    return portalFormRefused(error, settings, language);
  }
  return done(sent, "settings", "#settings");
}

async function addDocument(sent: Sent) {
  const { request, language, form } = sent;
  const values = readTexts(form, DOCUMENT_FIELDS);
  const body = new FormData();
  for (const name of DOCUMENT_FIELDS) body.set(name, values[name]);
  const file = form.get("file");
  if (file instanceof File && file.size > 0) body.set("file", file, file.name);
  try {
    await portalFetch(request, language, "/producer/documents", { method: "POST", body });
  } catch (error) {
    const idOf = (path: string) => DOCUMENT_FIELDS.find((name) => name === path) ?? null;
    return portalFieldsRefused(error, values, { language, idOf });
  }
  return done(sent, "document");
}

/** What the forms of a channel's page do, by their `intent`. */
export async function submitChannel(request: Request, language: Language, channel: string) {
  const form = await request.formData();
  const sent = { request, language, channel, form };
  const intent = form.get("intent");
  if (intent === "mark") return mark(sent);
  if (intent === "settings") return saveSettings(sent);
  if (intent === "document") return addDocument(sent);
  return (await submitRun(sent)) ?? portalFormAgain({}, []);
}
