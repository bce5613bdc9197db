import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { TextField } from "~/ui/text-field";

import type { usePortalAnswer } from "../session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import { PAPERS, paperWords } from "./paper-words";
import type { ChannelProduct } from "./types";
import { channelWords } from "./words";

/** Adds a paper that channels ask for, of the producer or of one product. */
export function DocumentsForm({
  products,
  answer: { errorOf, valueOf },
}: {
  products: readonly ChannelProduct[];
  answer: Pick<ReturnType<typeof usePortalAnswer>, "errorOf" | "valueOf">;
}) {
  const { language } = useI18n();
  const say = useWords(channelWords);
  const sayPaper = useWords(paperWords);
  const text = (name: "number" | "issuer" | "issued_on" | "valid_until", label: string) => (
    <TextField
      name={name}
      type={name.endsWith("_on") || name.endsWith("_until") ? "date" : "text"}
      label={label}
      hint={name.endsWith("_until") ? say("dateHint") : undefined}
      error={errorOf(name)}
      defaultValue={valueOf(name)}
    />
  );
  return (
    <section id="documents" aria-labelledby="documents-title" className="grid scroll-mt-20 gap-3">
      <h2 id="documents-title" className="text-xl">
        {say("documents")}
      </h2>
      <p className="text-muted">{say("documentsLead")}</p>
      <Form
        method="post"
        encType="multipart/form-data"
        noValidate
        className="grid max-w-text gap-4"
      >
        <input type="hidden" name="intent" value="document" />
        <Field id="type" label={say("documentType")} error={errorOf("type")}>
          {(field) => (
            <select {...field} name="type" className="field-input" defaultValue={valueOf("type")}>
              {PAPERS.map((type) => (
                <option key={type} value={type}>
                  {sayPaper(type)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          id="registered_product_id"
          label={say("documentProduct")}
          error={errorOf("registered_product_id")}
        >
          {(field) => (
            <select
              {...field}
              name="registered_product_id"
              className="field-input"
              defaultValue={valueOf("registered_product_id")}
            >
              <option value="">{say("wholeProducer")}</option>
              {products.map(({ registered_product_id: id, title }) => (
                <option key={id} value={id}>
                  {title[language] ?? title.vi}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text("number", say("documentNumber"))}
        {text("issuer", say("documentIssuer"))}
        <div className="grid items-end gap-4 sm:grid-cols-2">
          {text("issued_on", say("documentIssued"))}
          {text("valid_until", say("documentUntil"))}
        </div>
        <Field id="file" label={say("file")} error={errorOf("file")}>
          {(field) => (
            <input
              {...field}
              type="file"
              name="file"
              accept="application/pdf,image/*,.docx,.xlsx"
              className="field-input"
            />
          )}
        </Field>
        <Button look="second" className="justify-self-start">
          {say("send")}
        </Button>
      </Form>
    </section>
  );
}
