import { Form } from "@remix-run/react";

import { picturePath } from "~/features/catalog/picture-path";
import { StarBadge } from "~/features/certification/star-badge";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Chip, type Tone } from "~/ui/chip";
import { Price } from "~/ui/price";

import { useWords } from "~/i18n/part-words";
import type { ListedListing, ListingState } from "./listing";
import { listingWords } from "./words";

const TONES: Record<ListingState, Tone> = {
  draft: "plain",
  submitted: "sea",
  changes_requested: "sun",
  refused: "clay",
  published: "terrace",
};

/** The producer's listings: picture, name, state, price, stock, stars of the register. */
export function ListingList({ listings }: { listings: readonly ListedListing[] }) {
  const say = useWords(listingWords);
  const { format } = useI18n();
  return (
    <ul className="grid gap-3">
      {listings.map((listing) => {
        const title = listing.title.trim() || say("untitled");
        return (
          <li
            key={listing.id ?? listing.product_id}
            data-listing={listing.handle ?? listing.id}
            className="relative grid grid-cols-[5rem_1fr] gap-3 rounded-md border border-hairline bg-white p-3"
          >
            <img
              src={
                listing.thumbnail ??
                picturePath(listing.set_number ?? 10, listing.handle ?? "tin-moi")
              }
              alt=""
              width={80}
              height={80}
              className="aspect-square w-full rounded-md bg-sunk object-cover"
            />
            <div className="grid content-start gap-1">
              <p className="flex flex-wrap items-center gap-2">
                <Chip tone={TONES[listing.state]}>{say(`state.${listing.state}`)}</Chip>
                {listing.product_id !== null && !listing.is_in_shop && (
                  <Chip tone="sun">{say("hidden")}</Chip>
                )}
                {listing.badge && <StarBadge badge={listing.badge} size="s" />}
              </p>
              <h2 className="text-base">
                {listing.id === null ? (
                  <Form method="post">
                    <input type="hidden" name="product_id" value={listing.product_id ?? ""} />
                    <Button look="quiet" className="text-left">
                      {title}
                    </Button>
                  </Form>
                ) : (
                  <LocalLink
                    to={`/producer/listings/${listing.id}`}
                    className="inline-flex min-h-11 items-center"
                  >
                    {title}
                  </LocalLink>
                )}
              </h2>
              <p className="flex flex-wrap gap-x-3 text-sm text-muted">
                {listing.price_vnd === null ? (
                  say("noPrice")
                ) : (
                  <Price amountVnd={listing.price_vnd} className="font-bold text-ink" />
                )}
                {listing.stock !== null && (
                  <span>{say("inStock", { count: format.count(listing.stock) })}</span>
                )}
                {listing.reserved > 0 && (
                  <span>{say("reserved", { count: listing.reserved })}</span>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
