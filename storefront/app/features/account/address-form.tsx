import { Form } from "@remix-run/react";
import { useMemo } from "react";

import type { Province } from "~/features/address/address-index";
import { AddressFields } from "~/features/checkout/address-fields";
import { Choice } from "~/features/checkout/choice";
import { RecipientFields } from "~/features/checkout/recipient-fields";
import { useProblems } from "~/features/checkout/use-problems";
import type { CheckoutValues } from "~/features/checkout/validate";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";

import type { AddressAnswer } from "./submit-address.server";

const noPlace = () => undefined;

/** A saved address, typed with the very fields of the checkout. */
export function AddressForm({
  action,
  initial,
  provinces,
  answer,
}: {
  /** The Vietnamese address that the form is sent to. */
  action: string;
  initial: { values: CheckoutValues; isDefault: boolean };
  provinces: readonly Province[];
  answer: AddressAnswer | undefined;
}) {
  const { t, path } = useI18n();
  const problems = useProblems(answer?.problems);
  const { values, isDefault } = useMemo(() => answer ?? initial, [answer, initial]);
  return (
    <>
      <ErrorSummary errors={problems.summary} />
      {answer?.hasFailed && (
        <Notice tone="sun" role="alert">
          {t("account.failed")}
        </Notice>
      )}
      <Form method="post" action={path(action)} noValidate className="grid max-w-text gap-8">
        <RecipientFields values={values} errorOf={problems.errorOf} hasEmail={false} />
        <AddressFields
          values={values}
          provinces={provinces}
          communes={answer?.communes ?? []}
          isCommuneFound={answer?.isCommuneFound ?? true}
          onPlace={noPlace}
          errorOf={problems.errorOf}
          findAction={action}
          hasNote={false}
        />
        <Choice label={t("account.usual")}>
          <input
            type="checkbox"
            name="is_default"
            value="yes"
            defaultChecked={isDefault}
            className="size-5 accent-sea"
          />
        </Choice>
        <div className="flex flex-wrap items-center gap-4">
          <Button name="intent" value="save">
            {t("account.save")}
          </Button>
          <LocalLink to="/account/addresses" className="inline-flex min-h-11 items-center">
            {t("account.cancel")}
          </LocalLink>
        </div>
      </Form>
    </>
  );
}
