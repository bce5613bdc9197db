import { formatPhone } from "~/features/checkout/phone";
import { ButtonLink } from "~/ui/button";

import { useVisitor } from "../session/use-visitor";
import { useWords } from "~/i18n/part-words";
import type { Application } from "./application";
import { applicationWords } from "./application-words";
import { StateChip } from "./state-chip";

/** What somebody without a producer does next: apply, or follow their application. */
export function ApplicationCard({ application }: { application: Application | null }) {
  const say = useWords(applicationWords);
  const { person } = useVisitor();
  const phone = formatPhone(person.phone);
  const isOver = application === null || !application.is_open;
  return (
    <section
      aria-labelledby="application"
      className="grid max-w-text gap-4 rounded-md border border-hairline bg-white p-4 md:p-6"
    >
      <h2 id="application" className="text-xl">
        {application?.name ?? say("apply")}
      </h2>
      {application ? (
        <>
          <p>
            <StateChip state={application.state} />
          </p>
          <p>
            {say(`next_${application.state}`, { phone, name: application.producer_name ?? "" })}
          </p>
        </>
      ) : (
        <p>{say("lead")}</p>
      )}
      <p className="flex flex-wrap gap-3">
        {application && (
          <ButtonLink to="/producer/application" look={application.may_edit ? "primary" : "second"}>
            {say(application.may_edit ? "continue" : "see")}
          </ButtonLink>
        )}
        {isOver && (
          <ButtonLink to="/producer/apply">{say(application ? "beginAgain" : "begin")}</ButtonLink>
        )}
      </p>
      <p className="text-sm text-muted">{say("invitedInstead", { phone })}</p>
    </section>
  );
}
