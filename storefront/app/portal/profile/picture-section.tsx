import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { Photo } from "~/ui/photo";
import { TextField } from "~/ui/text-field";

import { useWords } from "~/i18n/part-words";
import type { OwnPicture } from "./types";
import { profileWords } from "./words";

/** The producer's pictures, and a form that takes the next one from the phone. */
export function PictureSection({
  pictures,
  most,
  errorOf,
}: {
  pictures: readonly OwnPicture[];
  most: number;
  errorOf: (field: string) => string | undefined;
}) {
  const { path } = useI18n();
  const say = useWords(profileWords);
  return (
    <section aria-labelledby="pictures" className="grid max-w-text gap-4">
      <div>
        <h3 id="pictures" className="text-lg font-bold">
          {say("pictures")}
        </h3>
        <p className="text-sm text-muted">
          {say("picturesHint", { count: pictures.length, most })}
        </p>
      </div>
      {pictures.length > 0 && (
        <ul className="grid gap-4">
          {pictures.map((picture, place) => (
            <PictureRow key={picture.id} picture={picture} place={place} />
          ))}
        </ul>
      )}
      {pictures.length < most && (
        <Form
          key={pictures.length}
          method="post"
          action={path("/producer/profile")}
          encType="multipart/form-data"
          noValidate
          className="grid gap-4 rounded-md border border-hairline bg-white p-4"
        >
          <input type="hidden" name="intent" value="addPicture" />
          <Field
            id="picture"
            label={say("picture")}
            hint={say("pictureHint")}
            error={errorOf("picture")}
          >
            {(field) => (
              <input
                {...field}
                type="file"
                name="picture"
                accept="image/jpeg,image/png,image/webp"
                className="field-input"
              />
            )}
          </Field>
          <TextField name="alt" label={say("alt")} hint={say("altHint")} maxLength={200} />
          <Button look="second" className="justify-self-start">
            {say("addPicture")}
          </Button>
        </Form>
      )}
    </section>
  );
}

function PictureRow({ picture, place }: { picture: OwnPicture; place: number }) {
  const { path } = useI18n();
  const say = useWords(profileWords);
  const number = say("pictureNumber", { number: place + 1 });
  return (
    <li className="grid gap-3 rounded-md border border-hairline bg-white p-3 sm:grid-cols-[10rem_1fr]">
      <Photo
        photo={picture}
        alt={picture.alt ?? number}
        sizes="(width >= 40rem) 10rem, 100vw"
        className="aspect-[4/3] w-full rounded-md object-cover"
      />
      <Form method="post" action={path("/producer/profile")} className="grid content-start gap-3">
        <input type="hidden" name="picture_id" value={picture.id} />
        <TextField
          id={`alt-${picture.id}`}
          name="alt"
          label={`${number}: ${say("alt")}`}
          defaultValue={picture.alt ?? ""}
          maxLength={200}
        />
        <div className="flex flex-wrap gap-2">
          <Button look="second" name="intent" value="alterPicture">
            {say("saveAlt")}
          </Button>
          {place > 0 && (
            <Button look="second" name="intent" value="firstPicture">
              {say("makeFirst")}
            </Button>
          )}
          <Button look="quiet" name="intent" value="removePicture">
            {say("remove")}
          </Button>
        </div>
      </Form>
    </li>
  );
}
