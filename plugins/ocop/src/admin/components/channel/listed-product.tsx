import { useWords } from "../../i18n/use-words";
import type { ChannelListing } from "../../lib/channel";
import { TextLink } from "../recognition/text-link";

type Listed = Pick<ChannelListing, "title" | "registered_product_id">;

/** A product that was sent somewhere, which leads to the register. */
export function ListedProduct({ of: { title, registered_product_id: id } }: { of: Listed }) {
  const { t } = useWords();
  if (title === null) return t("channel.listing.untitled");
  return id === null ? title : <TextLink to={`/ocop/registered-products/${id}`}>{title}</TextLink>;
}
