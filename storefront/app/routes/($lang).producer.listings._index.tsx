import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";

import { languageOf, pathIn } from "~/i18n/language";
import { LocalLink } from "~/i18n/local-link";
import { PortalPage } from "~/portal/frame/portal-frame";
import { ListingList } from "~/portal/listing/listing-list";
import type { Listing } from "~/portal/listing/listing";
import { fetchListings } from "~/portal/listing/listings.server";
import { listingWords } from "~/portal/listing/words";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import { portalPage } from "~/portal/session/portal-page.server";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Button } from "~/ui/button";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const listings = await fetchListings(request, language);
  return portalPage(language, wordsIn(listingWords, language)("title"), { listings });
}

/** Begins a new listing, or the words of a product that the shop has, and goes to its editor. */
export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const productId = (await request.formData()).get("product_id");
  const { listing } = await portalFetch<{ listing: Listing }>(
    request,
    language,
    "/producer/listings",
    { method: "POST", body: productId ? { product_id: String(productId) } : {} },
  );
  return redirect(pathIn(language, `/producer/listings/${listing.id}`));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ListingsRoute() {
  const { listings } = useLoaderData<typeof loader>();
  const say = useWords(listingWords);
  return (
    <PortalPage title={say("title")}>
      <p className="max-w-text">{say(listings.length === 0 ? "empty" : "lead")}</p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Form method="post">
          <Button>{say("create")}</Button>
        </Form>
        {listings.some(({ product_id: id }) => id !== null) && (
          <LocalLink to="/producer/listings/sheet" className="inline-flex min-h-11 items-center">
            {say("sheet")}
          </LocalLink>
        )}
      </div>
      <ListingList listings={listings} />
    </PortalPage>
  );
}
