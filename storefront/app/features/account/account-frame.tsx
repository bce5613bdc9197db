import { Form, NavLink } from "@remix-run/react";
import { type ReactNode } from "react";

import type { MessageKey } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

const PAGES = [
  ["/account", "account.orders"],
  ["/account/addresses", "account.addresses"],
  ["/account/profile", "account.profile"],
  ["/account/data", "account.data"],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** A page of the signed-in customer: its heading, the way to the others, and the way out. */
export function AccountFrame({ title, children }: { title: MessageKey; children: ReactNode }) {
  const { t, path } = useI18n();
  return (
    <div className="page grid gap-6 py-6 md:py-8">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-hairline pb-2">
        <nav aria-label={t("account.title")} className="flex flex-wrap gap-x-4">
          {PAGES.map(([to, label]) => (
            <NavLink
              key={to}
              to={path(to)}
              end={to === "/account"}
              className="flex min-h-11 items-center border-b-3 border-transparent text-ink no-underline hover:border-hairline aria-[current=page]:border-sea aria-[current=page]:font-bold"
            >
              {t(label)}
            </NavLink>
          ))}
        </nav>
        <Form method="post" action={path("/account/sign-out")}>
          <Button look="quiet">{t("account.signOut")}</Button>
        </Form>
      </div>
      <h1 className="text-3xl">{t(title)}</h1>
      {children}
    </div>
  );
}

/** A page for somebody who is not signed in yet. */
export function AccessFrame({
  title,
  lead,
  children,
}: {
  title: MessageKey;
  lead: ReactNode;
  children: ReactNode;
}) {
  const { t } = useI18n();
  return (
    <div className="page grid gap-6 py-6 md:py-8">
      <header className="grid max-w-text gap-2">
        <h1 className="text-3xl">{t(title)}</h1>
        <div className="text-muted">{lead}</div>
      </header>
      {children}
    </div>
  );
}
