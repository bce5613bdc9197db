import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";

import { useWords } from "../words/use-words";
import type { RenewalView } from "./types";
import { renewalWords } from "./words";

/** The certificates that are to be renewed now, for the page of the day; nothing when there are none. */
export function RenewalsDue({ renewals }: { renewals: readonly RenewalView[] }) {
  const { format } = useI18n();
  const say = useWords(renewalWords);
  if (renewals.length === 0) return null;
  return (
    <section aria-labelledby="renewals-due" className="grid gap-3">
      <h2 id="renewals-due" className="text-xl">
        {say("due")}
      </h2>
      <ul className="grid max-w-text divide-y divide-hairline rounded-md border border-hairline bg-white">
        {renewals.map(({ registered_product: { id, name }, renewal, dossier }) => (
          <li key={id}>
            <LocalLink
              to={dossier ? `/producer/dossiers/${dossier.id}` : "/producer/renewals"}
              className="flex min-h-14 items-center px-4 py-2"
            >
              {renewal.state === "open"
                ? say("dueOpen", {
                    name,
                    closes: format.date(renewal.closes_on ?? ""),
                    days: renewal.days_to_file ?? 0,
                  })
                : say("dueLate", { name, until: format.date(renewal.valid_until ?? "") })}
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
