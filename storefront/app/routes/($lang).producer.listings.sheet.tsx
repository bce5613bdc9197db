import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";

import { languageOf } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { BackLink } from "~/portal/frame/back-link";
import { PortalPage } from "~/portal/frame/portal-frame";
import { SheetPreviewPart } from "~/portal/listing/sheet-preview";
import { submitSheet, type SheetAnswer } from "~/portal/listing/submit-sheet.server";
import { listingWords } from "~/portal/listing/words";
import { portalPage } from "~/portal/session/portal-page.server";
import { usePortalAnswer } from "~/portal/session/use-portal-answer";
import { useWords, wordsIn } from "~/i18n/part-words";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { Notice } from "~/ui/notice";

export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  return portalPage(language, wordsIn(listingWords, language)("sheetTitle"), {});
}

export async function action({ request, params }: ActionFunctionArgs) {
  return submitSheet({ request, language: languageOf(params) });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => loaded?.meta ?? [];

export default function SheetRoute() {
  const answer = useActionData<typeof action>() as SheetAnswer | undefined;
  const { path } = useI18n();
  const say = useWords(listingWords);
  const { errorOf, summary } = usePortalAnswer(answer);
  return (
    <PortalPage title={say("sheetTitle")}>
      <BackLink to="/producer/listings">{say("backToList")}</BackLink>
      {summary}
      <p className="max-w-text">{say("sheetLead")}</p>
      <p>
        <a href={path("/producer/listings/sheet.xlsx")} download className="button button-second">
          {say("sheetDownload")}
        </a>
      </p>
      {answer?.done && (
        <Notice tone="terrace" role="status" className="max-w-text">
          {say("sheetDone", { prices: answer.done.price_count, stocks: answer.done.stock_count })}
        </Notice>
      )}
      <Form method="post" encType="multipart/form-data" className="grid max-w-text gap-4">
        <Field id="file" label={say("sheetFile")} error={errorOf("file")}>
          {(field) => (
            <input
              {...field}
              type="file"
              name="file"
              accept=".xlsx,.csv"
              className="field-input h-auto! py-2"
            />
          )}
        </Field>
        <Button look={answer?.preview ? "second" : "primary"} className="justify-self-start">
          {say("sheetPreview")}
        </Button>
      </Form>
      {answer?.preview && <SheetPreviewPart preview={answer.preview} />}
    </PortalPage>
  );
}
