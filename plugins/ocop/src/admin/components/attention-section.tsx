import { Badge, Heading, Text } from "@medusajs/ui";
import { useId } from "react";
import { Link } from "react-router-dom";
import type { attention as words } from "../i18n/vi/attention";
import { useWords } from "../i18n/use-words";
import {
  ATTENTION_KINDS,
  type Attention,
  type AttentionItem,
  type AttentionKind,
  type KindName,
} from "../lib/attention";
import { useFormats } from "../lib/use-formats";
import { Section } from "./section";

type ChangeKind = keyof typeof words.change;
const CHANGE_KINDS: readonly ChangeKind[] = [
  "award",
  "revoke",
  "extend",
  "end_extension",
  "refer_to_centre",
  "end_referral",
  "correct",
  "import",
];

const isChangeKind = (text: string): text is ChangeKind =>
  CHANGE_KINDS.some((kind) => kind === text);

function useDetail() {
  const { t } = useWords();
  return (kind: KindName, detail: string | null): string | null => {
    if (detail !== null && kind === "changes_to_confirm" && isChangeKind(detail)) {
      return t(`attention.change.${detail}`);
    }
    return kind === "mail_problems" && detail === "no_address" ? t("attention.no_address") : detail;
  };
}

function Item({ kind, item }: { kind: KindName; item: AttentionItem }) {
  const format = useFormats();
  const detail = useDetail()(kind, item.detail);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4">
      <Text size="small" as="span" className="min-w-0 break-words">
        {item.name}
        {detail !== null && <span className="text-ui-fg-subtle"> · {detail}</span>}
      </Text>
      {item.date !== null && (
        <Text size="small" as="span" className="text-ui-fg-subtle">
          {format.date(item.date)}
        </Text>
      )}
    </li>
  );
}

type KindProps = { kind: KindName; title: string; to: string; work: AttentionKind };

function Kind({ kind, title, to, work: { count, items } }: KindProps) {
  const { t } = useWords();
  const format = useFormats();
  const id = useId();
  return (
    <section aria-labelledby={id} data-attention={kind} className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="flex items-center gap-x-2">
          <Heading level="h3" id={id}>
            {title}
          </Heading>
          <Badge size="2xsmall">{format.number(count)}</Badge>
        </div>
        <Link
          to={to}
          aria-label={t("attention.see_all_of", { kind: title })}
          className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
        >
          {t("attention.see_all")}
        </Link>
      </div>
      <ul className="flex flex-col gap-y-1">
        {items.map((item) => (
          <Item key={item.id} kind={kind} item={item} />
        ))}
      </ul>
      {count > items.length && (
        <Text size="small" className="text-ui-fg-muted">
          {t("attention.more", { count: count - items.length })}
        </Text>
      )}
    </section>
  );
}

/** Everything that waits for somebody today, most pressing first; says calmly when nothing does. */
export function AttentionSection({ attention: { as_of, kinds } }: { attention: Attention }) {
  const { t } = useWords();
  const format = useFormats();
  const waiting = ATTENTION_KINDS.flatMap(({ kind, title, to }) => {
    const work = kinds[kind];
    return work && work.count > 0 ? [{ kind, title: t(title), to, work }] : [];
  });
  return (
    <Section
      title={t("attention.title")}
      subtitle={t("common.as_of", { date: format.date(as_of) })}
    >
      {waiting.map((one) => (
        <Kind key={one.kind} {...one} />
      ))}
      {waiting.length === 0 && (
        <div className="px-6 py-8">
          <Text weight="plus">{t("attention.nothing")}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("attention.nothing_hint")}
          </Text>
        </div>
      )}
    </Section>
  );
}
