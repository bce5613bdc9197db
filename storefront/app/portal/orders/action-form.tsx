import { Form } from "@remix-run/react";
import { useState, type FormEvent, type ReactNode } from "react";

import { useI18n } from "~/i18n/use-i18n";
import { Button, type ButtonLook } from "~/ui/button";

import { browserOutbox, useWaiting } from "../outbox/use-outbox";
import { outboxWords } from "../outbox/words";
import { useVisitor } from "../session/use-visitor";
import { useWords } from "~/i18n/part-words";
import { fieldId, fieldsOf, problemsOf, type ConsignmentPath } from "./action-fields";
import { nextKey } from "./next-key";
import { orderWords } from "./words";

/** What the forms of a page share. */
export type PageOfForms = {
  /** Random, made by the server for each answer: by it a form that is sent twice is done once. */
  key: string;
  /** Where to go on without JavaScript. */
  back: string;
  /** The carrier that the producer gave the last parcel to. */
  lastCarrier: string | null;
  /** Of the answer to a form without JavaScript; by the field's id. */
  errorOf?: (field: string) => string | undefined;
  typedOf?: (field: string) => string | undefined;
};

type FieldState = { id: string; error: string | undefined; value: string | undefined };

/**
 * A form that asks something of a consignment. With JavaScript it goes into the outbox, which survives a
 * line that is down; without, it is a form like any other.
 */
export function ActionForm({
  consignment: { id, code },
  path: what,
  page,
  look = "primary",
  children,
}: {
  consignment: { id: string; code: string };
  path: ConsignmentPath;
  page: PageOfForms;
  look?: ButtonLook;
  children?: (fieldOf: (name: string) => FieldState) => ReactNode;
}) {
  const { path } = useI18n();
  const { producer } = useVisitor();
  const say = useWords(orderWords);
  const [problems, setProblems] = useState<ReturnType<typeof problemsOf>>([]);
  const waiting = useWaiting(id);

  function keep(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = fieldsOf(what, new FormData(form));
    const found = problemsOf(what, fields);
    setProblems(found);
    const [first] = found;
    if (first) {
      document.getElementById(fieldId(what, first.field, id))?.focus();
      return;
    }
    form.reset();
    void browserOutbox().add({
      ...{ key: nextKey(page.key), producerId: producer?.id ?? "", consignmentId: id, code },
      ...{ path: what, fields },
    });
  }

  if (waiting?.entry.path === what) {
    return <WaitingEntry word={say(`do.${what}`)} isSending={waiting.isSending} />;
  }
  const fieldOf = (name: string): FieldState => {
    const own = fieldId(what, name, id);
    const problem = problems.find(({ field }) => field === name);
    return {
      id: own,
      error: problem ? say(problem.word) : page.errorOf?.(own),
      value: page.typedOf?.("path") === what ? page.typedOf(name) : undefined,
    };
  };
  return (
    <Form
      method="post"
      action={path(`/producer/orders/${id}`)}
      noValidate
      onSubmit={keep}
      className="grid gap-4"
    >
      <input type="hidden" name="path" value={what} />
      <input type="hidden" name="key" value={page.key} />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="back" value={page.back} />
      {children?.(fieldOf)}
      <Button look={look} className="justify-self-start max-md:w-full">
        {say(`do.${what}`)}
      </Button>
    </Form>
  );
}

function WaitingEntry({ word, isSending }: { word: string; isSending: boolean }) {
  const say = useWords(outboxWords);
  return (
    <p role="status" data-waiting={isSending ? "sending" : "unsent"} className="grid">
      <strong>{word}</strong>
      <span className="text-sm text-sun">{say(isSending ? "sending" : "unsent")}</span>
    </p>
  );
}
