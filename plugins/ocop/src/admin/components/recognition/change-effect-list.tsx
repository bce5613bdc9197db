import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import { changeEffects } from "../../lib/change-effects";
import type { ChangeDetail } from "../../lib/recognition";

/** What people will notice once a change is confirmed. */
export function ChangeEffectList({ change }: { change: ChangeDetail }) {
  const { t } = useWords();
  return (
    <ul className="list-disc pl-5">
      {changeEffects(change).map(({ key, values }) => (
        <li key={key}>
          <Text size="small">{t(`change.effect.${key}`, values)}</Text>
        </li>
      ))}
    </ul>
  );
}
