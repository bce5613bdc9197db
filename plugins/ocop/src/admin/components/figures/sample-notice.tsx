import { useWords } from "../../i18n/use-words";
import { Notice } from "../recognition/notice";

/** Says that made-up figures are on the page; nothing where there are none. */
export function SampleNotice({ plan }: { plan: { is_sample: boolean } }) {
  const { t } = useWords();
  return plan.is_sample ? <Notice warns>{t("figures.sample")}</Notice> : null;
}
