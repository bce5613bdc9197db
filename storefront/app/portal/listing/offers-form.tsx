import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";

import { usePortalAnswer } from "../session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import { EditorSection } from "./editor-section";
import type { Listing } from "./listing";
import type { ListingAnswer } from "./submit-listing.server";
import { listingWords } from "./words";

/** Prices and stocks of the sizes in the shop, each sent with what was seen before. */
export function OffersForm({
  offers,
  answer,
}: {
  offers: Listing["offers"];
  answer: ListingAnswer | undefined;
}) {
  const say = useWords(listingWords);
  const { format } = useI18n();
  const { errorOf, valueOf } = usePortalAnswer(answer);
  if (offers.length === 0) return null;
  return (
    <EditorSection section="offers" mode="live">
      <p className="text-sm text-muted">{say("offersHint")}</p>
      <Form
        method="post"
        // New numbers of the shop are drawn anew, also into fields that were typed in.
        key={offers.map(({ price_vnd: price, stock }) => `${price}/${stock}`).join()}
        className="grid gap-4"
      >
        {offers.map((offer) => {
          const { variant_id: id, title, price_vnd: price, stock, reserved } = offer;
          return (
            <fieldset
              key={id}
              className="grid gap-2 rounded-md border border-hairline bg-white p-4"
            >
              <legend className="px-1 font-bold">{title}</legend>
              <input type="hidden" name="variant_id" value={id} />
              <input type="hidden" name={`title.${id}`} value={title} />
              <input type="hidden" name={`from.price.${id}`} value={price ?? ""} />
              <input type="hidden" name={`from.stock.${id}`} value={stock} />
              <div className="grid grid-cols-2 items-end gap-4">
                <TextField
                  name={`price.${id}`}
                  label={say("variant.price_vnd")}
                  inputMode="numeric"
                  autoComplete="off"
                  defaultValue={
                    valueOf(`price.${id}`) ?? (price === null ? "" : format.count(price))
                  }
                  error={errorOf(`price.${id}`)}
                />
                <TextField
                  name={`stock.${id}`}
                  label={say("variant.stock")}
                  inputMode="numeric"
                  autoComplete="off"
                  defaultValue={valueOf(`stock.${id}`) ?? String(stock)}
                  error={errorOf(`stock.${id}`)}
                />
              </div>
              {reserved > 0 && (
                <p className="text-sm text-muted">
                  {say("offerReserved", { count: reserved })} · {say("hint.stockLive")}
                </p>
              )}
            </fieldset>
          );
        })}
        <Button look="second" name="intent" value="offers" className="justify-self-start">
          {say("saveOffers")}
        </Button>
        <div role="status">
          {answer?.done === "offers" && <Notice tone="terrace">{say("offersSaved")}</Notice>}
        </div>
      </Form>
    </EditorSection>
  );
}
