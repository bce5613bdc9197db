import { Form, useNavigation } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";

import { useWords } from "~/i18n/part-words";
import { PAPER_TYPES, type Application } from "./application";
import { applicationWords } from "./application-words";

const ACCEPTED = "image/jpeg,image/png,image/webp,application/pdf,.docx,.xlsx";

/** The papers of an application; a phone's camera takes one as well. */
export function ApplicationPapers({
  application: { documents, may_edit: mayEdit },
  fileError,
}: {
  application: Application;
  fileError: string | undefined;
}) {
  const { path } = useI18n();
  const say = useWords(applicationWords);
  const navigation = useNavigation();
  const action = path("/producer/application");
  const isSending = navigation.state !== "idle" && navigation.formEncType === "multipart/form-data";
  return (
    <section aria-labelledby="documents" className="grid max-w-text gap-4">
      <h2 id="documents" className="text-xl">
        {say("documents")}
      </h2>
      {mayEdit && <p className="text-muted">{say("documentsLead")}</p>}
      {documents.length === 0 ? (
        <p>{say("noPapers")}</p>
      ) : (
        <ul className="grid divide-y divide-hairline rounded-md border border-hairline bg-white">
          {documents.map(({ id, type, file_name: name }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 px-4 py-2">
              <div className="min-w-0 flex-1">
                <p className="text-sm text-muted">{say(`paper_${type}`)}</p>
                <a
                  href={path(`/producer/application/papers/${id}`)}
                  aria-label={say("open", { name })}
                  className="flex min-h-11 items-center break-all"
                >
                  {name}
                </a>
              </div>
              {mayEdit && (
                <Form method="post" action={action}>
                  <input type="hidden" name="document_id" value={id} />
                  <Button
                    look="quiet"
                    name="intent"
                    value="remove-paper"
                    aria-label={say("removeNamed", { name })}
                  >
                    {say("remove")}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayEdit && (
        <Form
          // A new paper empties the form.
          key={documents.length}
          method="post"
          action={action}
          encType="multipart/form-data"
          className="grid gap-4 rounded-md bg-sunk p-4"
        >
          <Field id="type" label={say("paperType")}>
            {(field) => (
              <select {...field} name="type" className="field-input">
                {PAPER_TYPES.map((type) => (
                  <option key={type} value={type}>
                    {say(`paper_${type}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field id="file" label={say("file")} error={fileError}>
            {(field) => (
              <input
                {...field}
                type="file"
                name="file"
                accept={ACCEPTED}
                className="field-input py-2"
              />
            )}
          </Field>
          <Button
            look="second"
            name="intent"
            value="add-paper"
            disabled={isSending}
            className="justify-self-start"
          >
            {say("addPaper")}
          </Button>
        </Form>
      )}
    </section>
  );
}
