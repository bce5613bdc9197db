import { Form } from "@remix-run/react";

import { nameIn } from "~/features/catalog/name-in";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { TextField } from "~/ui/text-field";

import type { usePortalAnswer } from "../session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import type { Participations } from "./types";
import { participationWords } from "./words";

/** Declares that the producer, or one product, is sold through a channel. */
export function DeclareForm({
  channels,
  products,
  as_of: today,
  answer: { errorOf, valueOf },
}: Omit<Participations, "participations"> & {
  answer: Pick<ReturnType<typeof usePortalAnswer>, "errorOf" | "valueOf">;
}) {
  const { language } = useI18n();
  const say = useWords(participationWords);
  return (
    <section aria-labelledby="declare" className="grid gap-3">
      <h2 id="declare" className="text-xl">
        {say("declare")}
      </h2>
      <Form method="post" noValidate className="grid max-w-text gap-4">
        <input type="hidden" name="intent" value="declare" />
        <Field id="channel_code" label={say("channel")} error={errorOf("channel_code")}>
          {(field) => (
            <select
              {...field}
              name="channel_code"
              className="field-input"
              defaultValue={valueOf("channel_code") ?? ""}
            >
              <option value="">{say("choose")}</option>
              {channels.map((channel) => (
                <option key={channel.code} value={channel.code}>
                  {nameIn(language, channel)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          id="registered_product_id"
          label={say("product")}
          error={errorOf("registered_product_id")}
        >
          {(field) => (
            <select
              {...field}
              name="registered_product_id"
              className="field-input"
              defaultValue={valueOf("registered_product_id") ?? ""}
            >
              <option value="">{say("wholeProducer")}</option>
              {products.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <TextField
            name="started_on"
            type="date"
            max={today}
            label={say("startedOn")}
            error={errorOf("started_on")}
            defaultValue={valueOf("started_on")}
          />
          <TextField
            name="ended_on"
            type="date"
            label={say("endedOn")}
            hint={say("endedHint")}
            error={errorOf("ended_on")}
            defaultValue={valueOf("ended_on")}
          />
        </div>
        <Button className="justify-self-start">{say("submitDeclare")}</Button>
      </Form>
    </section>
  );
}
