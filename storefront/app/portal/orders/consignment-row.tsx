import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Chip } from "~/ui/chip";

import { useWords } from "~/i18n/part-words";
import { type PageOfForms } from "./action-form";
import { NextStep } from "./consignment-actions";
import { timeLeft, type Consignment } from "./consignment";
import { PRINT_FORM } from "./print-bar";
import { orderWords } from "./words";

/** How long there is to answer a new order. */
export function TimeLeftChip({ consignment, now }: { consignment: Consignment; now: string }) {
  const say = useWords(orderWords);
  if (consignment.group !== "to_accept") return null;
  const { isLate, unit, count } = timeLeft(consignment.accept_by, now);
  return (
    <Chip tone={isLate ? "clay" : "sun"}>
      {say(isLate ? `late.${unit}` : `left.${unit}`, { count })}
    </Chip>
  );
}

/** The sum that is taken at the door; nothing where the order is paid another way. */
export function CashChip({ cash_to_collect_vnd: cash }: Pick<Consignment, "cash_to_collect_vnd">) {
  const { format } = useI18n();
  const say = useWords(orderWords);
  return (
    <Chip tone={cash ? "sea" : "plain"}>
      {cash ? say("cash", { amount: format.money(cash) }) : say("noCash")}
    </Chip>
  );
}

/** Which channel the order came from, with its number there; nothing for the shop's own. */
export function ChannelChip({ channel }: Pick<Consignment, "channel">) {
  const { language } = useI18n();
  const say = useWords(orderWords);
  if (channel.code === "shop") return null;
  const { reference } = channel;
  const name = channel.name[language];
  return <Chip tone="sea">{reference ? say("channelOrder", { name, reference }) : name}</Chip>;
}

/** A parcel in a list: time left, items, money, and the one step that leads on. */
export function ConsignmentRow({
  consignment,
  now,
  page,
  isPrinted = false,
}: {
  consignment: Consignment;
  /** When the list was read: ISO. */
  now: string;
  page: PageOfForms;
  /** Whether it can be chosen for printing. */
  isPrinted?: boolean;
}) {
  const say = useWords(orderWords);
  const { id, code, items, recipient, status, group } = consignment;
  return (
    <li
      data-consignment={code}
      data-status={status}
      className="grid gap-3 rounded-md border border-hairline bg-white p-4 lg:grid-cols-[minmax(0,1fr)_18rem]"
    >
      <div className="grid content-start gap-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {isPrinted && (
            <input
              type="checkbox"
              name="id"
              value={id}
              form={PRINT_FORM}
              aria-label={say("choose", { code })}
              className="size-6 accent-sea"
            />
          )}
          <h3 className="text-base">
            <LocalLink
              to={`/producer/orders/${id}`}
              className="inline-flex min-h-11 items-center whitespace-nowrap"
            >
              {code}
            </LocalLink>
          </h3>
          <TimeLeftChip consignment={consignment} now={now} />
          <ChannelChip channel={consignment.channel} />
          {group === "done" ? (
            <Chip>{say(`status.${status}`)}</Chip>
          ) : (
            <CashChip cash_to_collect_vnd={consignment.cash_to_collect_vnd} />
          )}
          {consignment.unread_count > 0 && (
            <Chip tone="sun">{say("unreadCount", { count: consignment.unread_count })}</Chip>
          )}
        </div>
        <ul>
          {items.map(({ line_item_id, title, quantity }) => (
            <li key={line_item_id}>{say("item", { quantity, title })}</li>
          ))}
        </ul>
        {recipient && (
          <p className="text-sm text-muted">
            {[recipient.name, ...recipient.lines.slice(1)].join(", ")}
          </p>
        )}
      </div>
      <div className="lg:justify-self-stretch">
        <NextStep consignment={consignment} page={page} />
      </div>
    </li>
  );
}
