import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { ReadyRow, Written } from "../../lib/ready";
import { useFormats } from "../../lib/use-formats";
import { TextLink } from "../recognition/text-link";

type LeftOutProps = { written: Written; rows: readonly ReadyRow[] };

/** Who of the chosen ones gets no letter, and why. */
export function LeftOut({ written: { left_out: left }, rows }: LeftOutProps) {
  const { t } = useWords();
  const format = useFormats();
  if (left.length === 0) return null;
  const nameOf = (id: string) =>
    rows.find(({ producer }) => producer.id === id)?.producer.name ?? id;
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="small" weight="plus" leading="compact">
        {t("channel.letter.left_out", { count: left.length, number: format.number(left.length) })}
      </Text>
      <ul className="flex flex-col gap-y-1">
        {left.map(({ producer_id: id, reason }) => (
          <li key={id}>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              <TextLink to={`/ocop/producers/${id}`}>{nameOf(id)}</TextLink>:{" "}
              {t(`channel.letter.reasons.${reason}`)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
