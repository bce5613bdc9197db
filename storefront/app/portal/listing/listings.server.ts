import type { Language } from "~/i18n/language";
import type { ProductDetail } from "~/features/catalog/types";
import { localeOf, storeFetch } from "~/lib/store.server";
import { fetchProductDetail } from "~/server/products.server";

import { portalFetch } from "../session/portal-fetch.server";
import type { ListedListing, Listing } from "./listing";

/** A product set of the law, for choosing one. */
export type ProductSet = { number: number; name_vi: string; name_en: string; sector_code: string };

type Taxonomy = {
  sectors: { code: string; groups: { product_sets: Omit<ProductSet, "sector_code">[] }[] }[];
};

/** The 26 product sets in the law's order. */
export async function fetchProductSets(language: Language): Promise<ProductSet[]> {
  const { sectors } = await storeFetch<Taxonomy>(localeOf(language), "/store/ocop/taxonomy");
  return sectors.flatMap(({ code, groups }) =>
    groups.flatMap(({ product_sets: sets }) =>
      sets.map(({ number, name_vi, name_en }) => ({ number, name_vi, name_en, sector_code: code })),
    ),
  );
}

/** The listings of the producer whom the visitor acts for. */
export async function fetchListings(
  request: Request,
  language: Language,
): Promise<ListedListing[]> {
  const { listings } = await portalFetch<{ listings: ListedListing[] }>(
    request,
    language,
    "/producer/listings",
  );
  return listings;
}

const pathOf = (id: string) => `/producer/listings/${encodeURIComponent(id)}`;

/** One listing; throws StoreError 404 when the producer has none by that id. */
export async function fetchListing(
  request: Request,
  language: Language,
  id: string,
): Promise<Listing> {
  const { listing } = await portalFetch<{ listing: Listing }>(request, language, pathOf(id));
  return listing;
}

/** Calls a command below a listing. */
export async function changeListing(
  request: Request,
  language: Language,
  {
    id,
    command = "",
    method = "POST",
    body,
  }: {
    id: string;
    command?: string;
    method?: "POST" | "PATCH" | "DELETE";
    body?: unknown;
  },
): Promise<Listing> {
  const { listing } = await portalFetch<{ listing: Listing }>(
    request,
    language,
    pathOf(id) + command,
    // A picture of 15 MB is made in nine sizes and formats.
    { method, body, ...(body instanceof FormData && { timeoutMs: 60_000 }) },
  );
  return listing;
}

/** The shop's page of a listing that it has, as the base of the preview; null when it has not. */
export async function fetchShopPage(
  language: Language,
  handle: string | null,
): Promise<ProductDetail | null> {
  if (handle === null) return null;
  return (await fetchProductDetail(localeOf(language), handle))?.product ?? null;
}
