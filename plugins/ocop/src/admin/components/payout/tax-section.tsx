import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import { monthsUntil, todayInVietNam } from "../../lib/payout";
import { Section } from "../section";
import { DownloadButton } from "../download-button";
import { MonthField } from "./month-field";

/** The tax withheld in a month, to declare it; the month before this one as it stands. */
export function TaxSection() {
  const { t, language } = useWords();
  const [month, setMonth] = useState(() => monthsUntil(todayInVietNam(new Date()), 2)[1] ?? "");
  return (
    <Section title={t("payout.tax")} subtitle={t("payout.tax_about")}>
      <div className="flex flex-wrap items-end gap-3 px-6 py-4">
        <div className="w-48">
          <MonthField value={month} onChange={setMonth} />
        </div>
        <DownloadButton
          label={t("payout.tax_export")}
          path="/admin/ocop/payouts/tax-withheld.xlsx"
          query={{ month, language }}
          fileName={`tax-${month}.xlsx`}
        />
      </div>
    </Section>
  );
}
