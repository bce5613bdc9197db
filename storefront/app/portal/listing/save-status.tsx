import { useI18n } from "~/i18n/use-i18n";
import { classNames } from "~/ui/class-names";

import { useWords } from "~/i18n/part-words";
import type { SaveStatus } from "./use-autosave";
import { listingWords } from "./words";

const TIME = { hour: "2-digit", minute: "2-digit", hour12: false } as const;

/** Says whether what was typed is kept, and where. */
export function SaveStatusLine({ status }: { status: SaveStatus }) {
  const { language } = useI18n();
  const say = useWords(listingWords);
  const words = (() => {
    switch (status.kind) {
      case "saved":
        return status.at === null
          ? say("saved")
          : say("savedAt", {
              time: new Date(status.at).toLocaleTimeString(
                language === "vi" ? "vi-VN" : "en-GB",
                TIME,
              ),
            });
      case "typing":
        return say("typing");
      case "saving":
        return say("saving");
      case "local":
        return say("local");
      case "refused":
        return status.message;
      case "signed-out":
        return say("signedOut");
    }
  })();
  const isBad = status.kind === "refused" || status.kind === "signed-out";
  const isKept = status.kind === "local";
  return (
    <p
      role="status"
      data-save-status={status.kind}
      className={classNames("text-sm", isBad ? "text-clay" : isKept ? "text-sun" : "text-terrace")}
    >
      {words}
    </p>
  );
}
