import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";

import { languageOf, pathIn, type Language } from "~/i18n/language";
import { editorFieldOf } from "~/portal/channels/editor-field-of";
import { channelWords } from "~/portal/channels/words";
import { BackLink } from "~/portal/frame/back-link";
import { PortalPage } from "~/portal/frame/portal-frame";
import type { Listing } from "~/portal/listing/listing";
import { fetchListing, fetchListings } from "~/portal/listing/listings.server";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Button } from "~/ui/button";

const editorPath = (language: Language, listing: Listing, field: string) =>
  `${pathIn(language, `/producer/listings/${listing.id}`)}#${editorFieldOf(field, listing)}`;

/** Leads to the field of the listing editor in which `?field` of `?product` is mended. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const search = new URL(request.url).searchParams;
  const [product, field] = [search.get("product") ?? "", search.get("field") ?? ""];
  const listed = (await fetchListings(request, language)).find(
    ({ product_id: id }) => id === product,
  );
  if (!listed) throw new Response(null, { status: 404 });
  if (listed.id !== null) {
    const listing = await fetchListing(request, language, listed.id);
    throw redirect(editorPath(language, listing, field));
  }
  const title = wordsIn(channelWords, language)("fixTitle");
  return portalPage(language, title, { product, field, name: listed.title });
}

/** Opens the listing's words for the first time. */
export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await request.formData();
  const { listing } = await portalFetch<{ listing: Listing }>(
    request,
    language,
    "/producer/listings",
    { method: "POST", body: { product_id: String(form.get("product") ?? "") } },
  );
  return redirect(editorPath(language, listing, String(form.get("field") ?? "")));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function FixRoute() {
  const { product, field, name } = useLoaderData<typeof loader>();
  const say = useWords(channelWords);
  return (
    <PortalPage title={say("fixTitle")}>
      <p className="max-w-text">
        <strong>{name}</strong>. {say("fixLead")}
      </p>
      <Form method="post">
        <input type="hidden" name="product" value={product} />
        <input type="hidden" name="field" value={field} />
        <Button>{say("fixOpen")}</Button>
      </Form>
      <BackLink to="/producer/channels">{say("back")}</BackLink>
    </PortalPage>
  );
}
