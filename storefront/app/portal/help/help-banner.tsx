import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";

import { useWords } from "~/i18n/part-words";
import { helpWords } from "./help-words";

/** Above every page while a member of the staff acts for the producer: who, for whom, and the way out. */
export function HelpBanner({
  producerName: producer,
  helperName: helper,
}: {
  producerName: string;
  helperName: string;
}) {
  const { path } = useI18n();
  const say = useWords(helpWords);
  return (
    <aside aria-label={say("begin")} className="bg-ink text-white print:hidden">
      <div className="page flex flex-wrap items-center gap-x-4 py-1">
        <p className="mr-auto text-sm">{say("banner", { helper, producer })}</p>
        <Form method="post" action={path("/producer/sign-out")}>
          <input type="hidden" name="help" value="yes" />
          <button className="min-h-11 cursor-pointer text-sm font-bold text-white underline focus-visible:outline-garlic">
            {say("end")}
          </button>
        </Form>
      </div>
    </aside>
  );
}
