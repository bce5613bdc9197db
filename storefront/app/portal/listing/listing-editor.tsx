import { Form, useSubmit } from "@remix-run/react";
import { useMemo, useState, useSyncExternalStore, type FormEvent } from "react";

import type { ProductDetail } from "~/features/catalog/types";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";

import { useVisitor } from "../session/use-visitor";
import { useWords } from "~/i18n/part-words";
import { CollisionNotice } from "./collision-notice";
import { ContentSections } from "./content-sections";
import { DraftPreview } from "./draft-preview";
import { EditorContext, type Editor } from "./editor-context";
import { newVariant, type Listing } from "./listing";
import type { ProductSet } from "./listings.server";
import { OffersForm } from "./offers-form";
import { PicturesSection } from "./pictures-section";
import { productOfDraft } from "./product-of-draft";
import { ReviewList } from "./review-list";
import { SaveStatusLine } from "./save-status";
import { SectionList } from "./section-list";
import type { ListingAnswer } from "./submit-listing.server";
import { useAutosave } from "./use-autosave";
import { useNamedField } from "./use-named-field";
import { VariantsSection } from "./variants-section";
import { listingWords } from "./words";

const WIDE = "(min-width: 1024px)";

type Props = {
  loaded: Listing;
  answer: ListingAnswer | undefined;
  sets: readonly ProductSet[];
  shopPage: ProductDetail | null;
  today: string;
};

function watchWidth(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Whether the preview is open: beside the form on a desk, folded away on a phone, or as was chosen. */
function usePreview(): [boolean, (isOpen: boolean) => void] {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isWide = useSyncExternalStore(
    watchWidth,
    () => window.matchMedia(WIDE).matches,
    () => false,
  );
  return [chosen ?? isWide, setChosen];
}

/** The words of the last time that the staff sent it back, by field. */
function commentsOf({ state, reviews }: Listing): Map<string, string> {
  const last = reviews.at(-1);
  const isOpen = state === "changes_requested" || state === "refused";
  return new Map(isOpen ? last?.comments.map(({ field, text }) => [field, text]) : []);
}

/** Where a producer writes a listing: saved while typing, beside a preview of the shop's page. */
export function ListingEditor({ loaded, answer, sets, shopPage, today }: Props) {
  const { language, path } = useI18n();
  const say = useWords(listingWords);
  useNamedField();
  const { producer } = useVisitor();
  const submit = useSubmit();
  const autosave = useAutosave(loaded, path(`/producer/listings/${loaded.id}/save`));
  const [showsIssues, setShowsIssues] = useState(false);
  const [isPreviewOpen, setIsPreviewOpen] = usePreview();
  const { content, listing, change } = autosave;
  const { is_writable: isWritable } = listing;
  const isMarked = showsIssues || answer?.showsIssues === true;
  const comments = useMemo(() => commentsOf(listing), [listing]);
  const needed = listing.issues.filter(({ severity }) => severity === "needed");

  const editor: Editor = {
    content,
    isWritable,
    setField: (field, value) => change({ ...content, [field]: value }),
    setVariant: (key, field, value) =>
      change({
        ...content,
        variants: content.variants.map((one) =>
          one.key === key ? { ...one, [field]: value } : one,
        ),
      }),
    errorOf: (name) =>
      isMarked ? needed.find(({ field }) => field === name)?.[language] : undefined,
    commentOf: (name) => comments.get(name),
  };

  const product = productOfDraft({
    language,
    content,
    pictures: listing.pictures,
    offers: listing.offers,
    shopPage,
    productSet:
      sets.find(({ number }) => number === (Number(content.product_set) || listing.set_number)) ??
      null,
    producer: { name: producer?.name ?? "", handle: producer?.handle ?? null },
    today,
  });

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const isHandingIn = submitter?.getAttribute("value") === "submit";
    if (isHandingIn) setShowsIssues(true);
    const isSaved = await autosave.flush();
    if (isSaved && isHandingIn) submit({ intent: "submit" }, { method: "post" });
  };

  const summary = isMarked
    ? needed.map((issue) => ({ fieldId: issue.field, message: issue[language] }))
    : [];
  return (
    <EditorContext.Provider value={editor}>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div className="grid gap-8">
          <div className="sticky top-0 z-10 -mx-4 flex min-h-11 flex-wrap items-center gap-x-4 border-b border-hairline bg-garlic px-4 py-2 md:mx-0 md:px-0">
            <strong>{say(`state.${listing.state}`)}</strong>
            {isWritable && <SaveStatusLine status={autosave.status} />}
            {listing.handle && (
              <LocalLink to={`/products/${listing.handle}`} className="ml-auto text-sm">
                {say("seeInShop")}
              </LocalLink>
            )}
          </div>
          <CollisionNotice collisions={autosave.collisions} onChoose={autosave.resolve} />
          {answer?.trouble && answer.intent !== "offers" && (
            <Notice tone="sun" role="alert">
              {answer.trouble}
            </Notice>
          )}
          <ErrorSummary errors={summary} />
          {listing.state === "submitted" && (
            <Notice>
              <p>{say("submitted")}</p>
              <Form method="post" className="pt-3">
                <input type="hidden" name="revision" value={listing.revision} />
                <Button look="second" name="intent" value="withdraw">
                  {say("withdraw")}
                </Button>
              </Form>
            </Notice>
          )}
          <SectionList issues={listing.issues} />
          <OffersForm
            offers={listing.offers}
            answer={answer?.intent === "submit" ? undefined : answer}
          />
          <PicturesSection listing={listing} isWritable={isWritable} />
          <Form
            method="post"
            noValidate
            onSubmit={(event) => void onSubmit(event)}
            className="grid gap-8"
          >
            <input type="hidden" name="revision" value={listing.revision} />
            <ContentSections listing={listing} sets={sets} />
            <VariantsSection
              onAdd={() =>
                change({
                  ...content,
                  variants: [...content.variants, newVariant(content.variants)],
                })
              }
              onRemove={(key) =>
                change({
                  ...content,
                  variants: content.variants.filter((variant) => variant.key !== key),
                })
              }
            />
            {isWritable && (
              <div className="grid gap-2">
                <p className="flex flex-wrap gap-3">
                  <Button name="intent" value="submit">
                    {say("submit")}
                  </Button>
                  <Button look="second" name="intent" value="save">
                    {say("save")}
                  </Button>
                </p>
                <p className="text-sm text-muted">{say("submitHint")}</p>
              </div>
            )}
          </Form>
          <ReviewList reviews={listing.reviews} />
          {isWritable && listing.state !== "published" && (
            <details>
              <summary className="min-h-11 cursor-pointer py-2 text-clay">
                {say(listing.product_id === null ? "discard" : "discardChanges")}
              </summary>
              <Form method="post" className="grid gap-2 pt-2">
                <p className="text-sm">{say("discardHint")}</p>
                <Button look="second" name="intent" value="discard" className="justify-self-start">
                  {say(listing.product_id === null ? "discard" : "discardChanges")}
                </Button>
              </Form>
            </details>
          )}
        </div>
        <details
          open={isPreviewOpen}
          onToggle={({ currentTarget: { open } }) => {
            if (open !== isPreviewOpen) setIsPreviewOpen(open);
          }}
          className="rounded-md border border-hairline bg-white p-4 lg:sticky lg:top-4"
        >
          <summary className="min-h-11 cursor-pointer py-2 font-bold">{say("preview")}</summary>
          <DraftPreview product={product} />
        </details>
      </div>
    </EditorContext.Provider>
  );
}
