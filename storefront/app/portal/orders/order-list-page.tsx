import { Form, useSearchParams } from "@remix-run/react";

import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";

import { PortalPage } from "../frame/portal-frame";
import { useWords } from "~/i18n/part-words";
import { PRINTED_GROUPS } from "./consignment";
import { ConsignmentRow } from "./consignment-row";
import { DoneNotice } from "./done-notice";
import { GroupLinks } from "./group-links";
import type { OrderList } from "./order-list.server";
import { PrintBar } from "./print-bar";
import { orderWords } from "./words";

/** The producer's orders by what there is to do about them. */
export function OrderListPage({ orders }: { orders: OrderList }) {
  const { list, current, q, page, key: pageKey, now } = orders;
  const say = useWords(orderWords);
  const { consignments, count, groups, unread, limit } = list;
  const isPrinted = PRINTED_GROUPS.some((group) => group === current) && count > 0;
  const address = addressOf({ current, q });
  return (
    <PortalPage title={say("orders")}>
      <DoneNotice />
      <PrintTrouble />
      <GroupLinks current={current} groups={groups} unread={unread} />
      <section aria-label={current ? say(wordOf(current)) : say("search")} className="grid gap-3">
        <h2 className="text-xl">{current ? say(wordOf(current)) : say("found", { count })}</h2>
        {consignments.length === 0 && (
          <p className="max-w-text">
            {current === null
              ? say("emptySearch", { q })
              : say(current === "unread" ? "emptyUnread" : `empty.${current}`)}
          </p>
        )}
        <ul className="grid gap-3">
          {consignments.map((consignment) => (
            <ConsignmentRow
              key={consignment.id}
              consignment={consignment}
              now={now}
              isPrinted={isPrinted}
              page={{
                key: pageKey,
                back: page > 1 ? `${address}page=${page}` : address.slice(0, -1),
                lastCarrier: list.last_carrier,
              }}
            />
          ))}
        </ul>
        {isPrinted && <PrintBar />}
        <Pages address={address} page={page} last={Math.ceil(count / limit)} />
      </section>
      <Search q={q} />
    </PortalPage>
  );
}

const wordOf = (current: NonNullable<OrderList["current"]>) =>
  current === "unread" ? "unread" : (`group.${current}` as const);

/** The list's address, ready for one more parameter. */
function addressOf({ current, q }: Pick<OrderList, "current" | "q">): string {
  if (current === null) return `/producer/orders?q=${encodeURIComponent(q)}&`;
  return current === "unread" ? "/producer/orders?unread=1&" : `/producer/orders?group=${current}&`;
}

/** Why nothing was printed (`?print=none`, `?print=gone`). */
function PrintTrouble() {
  const say = useWords(orderWords);
  const [search] = useSearchParams();
  const why = search.get("print");
  if (why !== "none" && why !== "gone") return null;
  return (
    <Notice tone="clay" role="alert">
      {say(why === "none" ? "printNone" : "printGone")}
    </Notice>
  );
}

function Pages({ address, page, last }: { address: string; page: number; last: number }) {
  const say = useWords(orderWords);
  if (last <= 1) return null;
  return (
    <p className="flex gap-6">
      {page > 1 && (
        <LocalLink to={`${address}page=${page - 1}`} className="inline-flex min-h-11 items-center">
          {say("previous")}
        </LocalLink>
      )}
      {page < last && (
        <LocalLink to={`${address}page=${page + 1}`} className="inline-flex min-h-11 items-center">
          {say("next")}
        </LocalLink>
      )}
    </p>
  );
}

function Search({ q }: { q: string }) {
  const { path } = useI18n();
  const say = useWords(orderWords);
  return (
    <Form method="get" action={path("/producer/orders")} role="search" className="grid gap-3">
      <TextField
        key={q}
        name="q"
        type="search"
        label={say("search")}
        hint={say("searchHint")}
        defaultValue={q}
        maxLength={40}
        className="max-w-96"
      />
      <div className="flex items-center gap-4">
        <Button look="second">{say("find")}</Button>
        {q !== "" && (
          <LocalLink to="/producer/orders" className="inline-flex min-h-11 items-center">
            {say("showAll")}
          </LocalLink>
        )}
      </div>
    </Form>
  );
}
