import { StarBadge } from "~/features/certification/star-badge";
import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Facts } from "~/ui/facts";

import { useWords } from "~/i18n/part-words";
import type { RegisterFacts } from "./types";
import { profileWords } from "./words";

/** What the register says of the producer: to read, and to report when it is wrong. */
export function RegisterPanel({ register }: { register: RegisterFacts }) {
  const { t, format } = useI18n();
  const say = useWords(profileWords);
  const or = (fact: string | null) => fact ?? say("unknown");
  const registration = [
    register.registration_number,
    register.registered_on && format.date(register.registered_on),
    register.registered_by,
  ].filter(Boolean);
  return (
    <section
      aria-labelledby="register"
      className="grid gap-4 rounded-md border border-hairline border-t-4 border-t-sea bg-white p-4 md:p-6"
    >
      <div className="grid gap-1">
        <h2 id="register" className="text-xl">
          {say("registerSays")}
        </h2>
        <p className="text-sm text-muted">{say("registerLead")}</p>
      </div>
      <Facts
        facts={[
          [say("name"), register.name],
          [say("legalName"), register.legal_name],
          [say("legalForm"), t(`legalForm.${register.legal_form}`)],
          [say("registration"), registration.join(" · ") || say("unknown")],
          [say("taxCode"), or(register.tax_code)],
          [say("place"), or(register.place?.full_name ?? register.legacy_place)],
          [say("address"), or(register.address)],
          [say("phone"), or(register.phone)],
          [say("email"), or(register.email)],
          [say("craftVillage"), or(register.craft_village)],
          [
            say("systems"),
            or(register.management_systems.map(({ name }) => name).join(", ") || null),
          ],
        ]}
      />
      <div className="grid gap-2">
        <h3 className="text-lg">{say("products")}</h3>
        {register.products.length === 0 && <p className="text-muted">{say("noProducts")}</p>}
        <ul className="grid gap-3">
          {register.products.map(({ id, name, badge, certifications: [newest] }) => (
            <li key={id} className="grid gap-1">
              {newest ? (
                <LocalLink to={`/certificates/${newest.public_code}`}>{name}</LocalLink>
              ) : (
                <span>{name}</span>
              )}
              {newest ? (
                <StarBadge badge={badge} size="s" />
              ) : (
                <span className="text-sm text-muted">{say("notRecognised")}</span>
              )}
              {newest?.decision_number && (
                <span className="text-sm text-muted">{newest.decision_number}</span>
              )}
            </li>
          ))}
        </ul>
      </div>
      <LocalLink to="/producer/profile/report" className="flex min-h-11 items-center font-bold">
        {say("report")}
      </LocalLink>
    </section>
  );
}
