import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";

import type { ComplaintState } from "./find-complaint.server";

/** Asks for a complaint's code and shows where it stands. */
export function FollowComplaint({
  asked,
  found,
}: {
  asked: string | null;
  found: ComplaintState | null;
}) {
  const { t, format, path } = useI18n();
  const isUnknown = asked !== null && found === null;
  return (
    <section className="grid max-w-text gap-4">
      <h2 className="text-xl">{t("complaint.followTitle")}</h2>
      {found && (
        <Notice tone={found.state === "answered" ? "terrace" : "plain"} role="status">
          <p className="font-bold">
            {found.state === "answered"
              ? t("complaint.state.answered")
              : t("complaint.state.new", {
                  received: format.date(found.received_on),
                  until: format.date(found.answer_by),
                })}
          </p>
          {found.answer && <p className="whitespace-pre-line">{found.answer}</p>}
        </Notice>
      )}
      <Form action={path("/complaint")} className="grid gap-4">
        <TextField
          name="code"
          label={t("complaint.code")}
          hint={t("complaint.codeHint")}
          error={isUnknown ? t("complaint.codeUnknown") : undefined}
          autoComplete="off"
          defaultValue={asked ?? ""}
        />
        <Button look="second" className="justify-self-start">
          {t("complaint.follow")}
        </Button>
      </Form>
    </section>
  );
}
