import { useFetcher } from "@remix-run/react";
import { useRef } from "react";

import { useHydrated } from "~/features/cart/use-hydrated";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";

import { useWords } from "~/i18n/part-words";
import { EditorSection } from "./editor-section";
import type { Listing, ListingPicture } from "./listing";
import type { ListingAnswer } from "./submit-listing.server";
import { listingWords } from "./words";

const ACCEPTED = "image/jpeg,image/png,image/webp";

function PictureRow({
  picture,
  number,
  count,
  isWritable,
}: {
  picture: ListingPicture;
  number: number;
  count: number;
  isWritable: boolean;
}) {
  const say = useWords(listingWords);
  const { language } = useI18n();
  const fetcher = useFetcher<ListingAnswer>();
  const alt = (language === "en" && picture.alt_en) || picture.alt_vi;
  return (
    <li className="grid grid-cols-[6rem_1fr] gap-3 rounded-md border border-hairline bg-white p-3">
      <img
        src={picture.thumbnail_url}
        alt={alt || say("picture", { number })}
        width={96}
        height={96}
        className="aspect-square w-full rounded-md bg-sunk object-cover"
      />
      {isWritable && (
        <div className="grid content-start gap-1">
          <fetcher.Form method="post" className="flex flex-wrap gap-2">
            <input type="hidden" name="picture_id" value={picture.id} />
            {number > 1 && (
              <Button
                look="second"
                name="intent"
                value="picture-forward"
                aria-label={say("forward", { number })}
              >
                ↑
              </Button>
            )}
            {number < count && (
              <Button
                look="second"
                name="intent"
                value="picture-back"
                aria-label={say("back", { number })}
              >
                ↓
              </Button>
            )}
            <Button look="quiet" name="intent" value="picture-remove">
              {say("remove", { number })}
            </Button>
          </fetcher.Form>
          <details>
            <summary className="min-h-11 cursor-pointer py-2 text-sm">{say("describe")}</summary>
            <fetcher.Form method="post" className="grid gap-3 pb-2">
              <input type="hidden" name="picture_id" value={picture.id} />
              <TextField
                name="alt_vi"
                id={`alt-vi-${picture.id}`}
                label={say("alt", { number })}
                hint={say("altHint")}
                defaultValue={picture.alt_vi}
                maxLength={200}
              />
              <TextField
                name="alt_en"
                id={`alt-en-${picture.id}`}
                label={say("altEnglish", { number })}
                lang="en"
                defaultValue={picture.alt_en}
                maxLength={200}
              />
              <Button look="second" name="intent" value="picture-alt">
                {say("saveAlt", { number })}
              </Button>
            </fetcher.Form>
          </details>
        </div>
      )}
    </li>
  );
}

/** The pictures in their order; with JavaScript a chosen one is sent at once. */
export function PicturesSection({
  listing,
  isWritable,
}: {
  listing: Listing;
  isWritable: boolean;
}) {
  const say = useWords(listingWords);
  const fetcher = useFetcher<ListingAnswer>();
  const form = useRef<HTMLFormElement>(null);
  const isSending = fetcher.state !== "idle";
  const isHydrated = useHydrated();
  const { pictures } = listing;
  const answer = fetcher.data;
  return (
    <EditorSection section="pictures">
      <p className="max-w-text text-sm text-muted">{say("picturesHint")}</p>
      {pictures.length > 0 && (
        <ul className="grid gap-3">
          {pictures.map((picture, index) => (
            <PictureRow
              key={picture.id}
              picture={picture}
              number={index + 1}
              count={pictures.length}
              isWritable={isWritable}
            />
          ))}
        </ul>
      )}
      {isWritable && (
        <fetcher.Form ref={form} method="post" encType="multipart/form-data" className="grid gap-3">
          <input type="hidden" name="intent" value="picture" />
          <Field
            id="file"
            label={say("choosePicture")}
            error={answer?.trouble ?? answer?.problems[0]?.message}
          >
            {(field) => (
              <input
                {...field}
                type="file"
                name="file"
                accept={ACCEPTED}
                className="field-input h-auto! py-2"
                onChange={({ target }) => {
                  if (!target.files?.length || !form.current) return;
                  fetcher.submit(form.current);
                  form.current.reset();
                }}
              />
            )}
          </Field>
          {!isHydrated && (
            <Button look="second" className="justify-self-start">
              {say("addPicture")}
            </Button>
          )}
          <div role="status">{isSending && <Notice>{say("uploading")}</Notice>}</div>
        </fetcher.Form>
      )}
    </EditorSection>
  );
}
