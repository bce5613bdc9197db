import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { StoreError } from "~/lib/store.server";
import { BackLink } from "~/portal/frame/back-link";
import { PortalPage } from "~/portal/frame/portal-frame";
import { ListingEditor } from "~/portal/listing/listing-editor";
import { fetchListing, fetchProductSets, fetchShopPage } from "~/portal/listing/listings.server";
import { submitListing } from "~/portal/listing/submit-listing.server";
import { listingWords } from "~/portal/listing/words";
import { portalPage } from "~/portal/session/portal-page.server";
import { useWords, wordsIn } from "~/i18n/part-words";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  try {
    const [listing, sets] = await Promise.all([
      fetchListing(request, language, params.id ?? ""),
      fetchProductSets(language),
    ]);
    const shopPage = await fetchShopPage(language, listing.handle);
    const title = listing.content.title_vi || wordsIn(listingWords, language)("untitled");
    const today = new Date().toISOString().slice(0, 10);
    return portalPage(language, title, { listing, sets, shopPage, today });
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) {
      throw new Response(null, { status: 404 });
    }
    throw error;
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitListing({ request, language: languageOf(params), id: params.id ?? "" });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function ListingRoute() {
  const { listing, sets, shopPage, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(listingWords);
  return (
    <PortalPage title={listing.content.title_vi.trim() || say("untitled")}>
      <BackLink to="/producer/listings">{say("backToList")}</BackLink>
      <ListingEditor
        // Handed in, taken back or published: the form begins anew.
        key={`${listing.id} ${listing.is_writable}`}
        loaded={listing}
        answer={answer}
        sets={sets}
        shopPage={shopPage}
        today={today}
      />
    </PortalPage>
  );
}
