import { useMemo, type ComponentProps, type ReactNode } from "react";

import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";

import { PASSWORD_MIN, type AccountAnswer } from "./account-form";

export type ErrorOf = (field: string) => string | undefined;

/** The problems of an answer in words: for the fields, and what stands above the form. */
export function useAccountAnswer(answer: AccountAnswer | undefined): {
  errorOf: ErrorOf;
  valueOf: (field: string) => string | undefined;
  summary: ReactNode;
} {
  const { t } = useI18n();
  const errors = useMemo(
    () =>
      (answer?.problems ?? []).map(({ field, message }) => ({
        fieldId: field,
        message: t(message, { min: PASSWORD_MIN }),
      })),
    [answer, t],
  );
  const summary = (
    <>
      <ErrorSummary errors={errors} />
      {answer?.trouble && (
        <Notice tone="sun" role="alert" className="max-w-text">
          {t(answer.trouble)} {answer.detail}
        </Notice>
      )}
    </>
  );
  return {
    errorOf: (field) => errors.find(({ fieldId }) => fieldId === field)?.message,
    valueOf: (field) => answer?.values[field],
    summary,
  };
}

interface TextProps extends Omit<ComponentProps<typeof TextField>, "label" | "hint"> {
  label: MessageKey;
  hint?: MessageKey;
}

/** A line of text of a form of the account. */
export function AccountField({ label, hint, ...rest }: TextProps) {
  const { t } = useI18n();
  return <TextField {...rest} label={t(label)} hint={hint && t(hint, { min: PASSWORD_MIN })} />;
}

/** The phone number to sign in with. */
export function PhoneField({
  error,
  value,
  hint,
}: {
  error: string | undefined;
  value: string | undefined;
  hint?: MessageKey;
}) {
  return (
    <AccountField
      name="phone"
      label="checkout.phone"
      hint={hint ?? "account.phoneHint"}
      error={error}
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      defaultValue={value}
      className="max-w-64"
    />
  );
}

export function PasswordField({
  name = "password",
  label = "account.password",
  hint,
  error,
  isNew = false,
}: {
  name?: string;
  label?: MessageKey;
  hint?: MessageKey;
  error: string | undefined;
  isNew?: boolean;
}) {
  return (
    <AccountField
      name={name}
      label={label}
      hint={hint ?? (isNew ? "account.passwordHint" : undefined)}
      error={error}
      type="password"
      autoComplete={isNew ? "new-password" : "current-password"}
      className="max-w-96"
    />
  );
}

/** The six digits of a message. */
export function CodeField({ error }: { error: string | undefined }) {
  return (
    <AccountField
      name="code"
      label="account.code"
      hint="account.codeHint"
      error={error}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
      className="max-w-40 font-table text-xl"
    />
  );
}
