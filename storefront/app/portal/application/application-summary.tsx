import { formatPhone } from "~/features/checkout/phone";
import { useI18n } from "~/i18n/use-i18n";
import { ButtonLink } from "~/ui/button";
import { Facts } from "~/ui/facts";

import { useWords } from "~/i18n/part-words";
import type { Application } from "./application";
import { applicationWords } from "./application-words";

/** The application as it stands, to look through before it is sent. */
export function ApplicationSummary({ application }: { application: Application }) {
  const { format } = useI18n();
  const say = useWords(applicationWords);
  const { legal_form, registered_on, phone, unit_name, address } = application;
  const place = [address, unit_name].filter(Boolean).join(", ");
  const facts = [
    [say("name"), application.name],
    [say("legal_name"), application.legal_name],
    [say("legal_form"), legal_form && say(`form_${legal_form}`)],
    [say("makes"), application.makes],
    [say("groupPlace"), place],
    [say("craftVillage"), application.craft_village],
    [say("registration_number"), application.registration_number],
    [say("registered_on"), registered_on && format.date(registered_on)],
    [say("registered_by"), application.registered_by],
    [say("tax_code"), application.tax_code],
    [say("phone"), phone && formatPhone(phone)],
    [say("emailName"), application.email],
    [say("websiteName"), application.website],
  ] as const;
  const known = facts.filter(([, fact]) => fact);
  return (
    <section aria-labelledby="summary" className="grid max-w-text gap-4">
      <h2 id="summary" className="text-xl">
        {say("summary")}
      </h2>
      <Facts facts={known} />
      {application.may_edit && (
        <p>
          <ButtonLink to="/producer/apply" look="second">
            {say("edit")}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
