import { useWords } from "../../i18n/use-words";
import type { CertificationDetail } from "../../lib/recognition";
import { useDraft } from "../../lib/use-draft";
import { useFormats } from "../../lib/use-formats";
import { DateField } from "../form-fields";
import { ProposalDrawer } from "./proposal-drawer";

type ExtensionDrawerProps = {
  certification: CertificationDetail;
  today: string;
  onClose: () => void;
};

/** Proposes the transitional extension of a certificate (Article 12.3). */
export function ExtendDrawer({ certification, today, onClose }: ExtensionDrawerProps) {
  const { t } = useWords();
  const format = useFormats();
  const longest = certification.longest_extension;
  const draft = useDraft<{ filedOn: string | null; until: string | null }>({
    filedOn: null,
    until: longest,
  });
  const { filedOn, until } = draft.values;
  return (
    <ProposalDrawer
      title={t("certification.extend")}
      about={t("certification.extend_about")}
      change={
        filedOn === null || until === null
          ? null
          : {
              kind: "extend",
              certification_id: certification.id,
              filed_on: filedOn,
              extended_until: until,
            }
      }
      onClose={onClose}
    >
      <DateField
        label={t("certification.filed_on")}
        required
        latest={today}
        {...draft.field("filedOn")}
      />
      <DateField
        label={t("certification.extended_until")}
        required
        hint={t("certification.longest_extension", { date: format.date(longest) })}
        latest={longest ?? undefined}
        {...draft.field("until")}
      />
    </ProposalDrawer>
  );
}

/** Proposes that an extension ends earlier: its re-evaluation has a result. */
export function EndExtensionDrawer({ certification, today, onClose }: ExtensionDrawerProps) {
  const { t } = useWords();
  const draft = useDraft<{ until: string | null }>({ until: today });
  const { until } = draft.values;
  return (
    <ProposalDrawer
      title={t("certification.end_extension")}
      about={t("certification.end_extension_about")}
      change={
        until === null
          ? null
          : { kind: "end_extension", certification_id: certification.id, extended_until: until }
      }
      onClose={onClose}
    >
      <DateField label={t("certification.last_day")} required {...draft.field("until")} />
    </ProposalDrawer>
  );
}
