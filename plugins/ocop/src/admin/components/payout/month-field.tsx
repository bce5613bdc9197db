import { useWords } from "../../i18n/use-words";
import { monthsUntil, todayInVietNam } from "../../lib/payout";
import { useFormats } from "../../lib/use-formats";
import { SelectField } from "../form-fields";

const MONTHS = 24;

type MonthFieldProps = { value: string; onChange: (month: string) => void };

/** One of the last two years' months, as `YYYY-MM`. */
export function MonthField({ value, onChange }: MonthFieldProps) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <SelectField
      label={t("payout.month")}
      required
      options={monthsUntil(todayInVietNam(new Date()), MONTHS).map((month) => ({
        value: month,
        label: format.month(month),
      }))}
      value={value}
      onChange={(month) => month !== null && onChange(month)}
    />
  );
}
