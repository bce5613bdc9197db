import { createFormat } from "~/i18n/format";
import type { Language } from "~/i18n/language";

import { loadContractsEnding, loadListingsToMend } from "../channels/today-sections.server";
import { fetchListings } from "../listing/listings.server";
import { listingWords } from "../listing/words";
import type { Money } from "../money/money";
import { fetchConsignments } from "../orders/consignments.server";
import type { Group } from "../orders/consignment";
import { loadRenewalsDue } from "../renewals/load-renewals.server";
import { renewalSentence } from "../renewals/renewal-sentence";
import { renewalWords } from "../renewals/words";
import { portalFetch } from "../session/portal-fetch.server";
import { wordsIn } from "~/i18n/part-words";
import type { TodaySection } from "./section";
import { todayWords } from "./words";

/** So many of each kind; the rest is a tap away. */
const ROWS = 5;

type Load = (request: Request, language: Language) => Promise<TodaySection>;

const ordersIn =
  (group: Extract<Group, "to_accept" | "to_pack" | "to_ship" | "returns">): Load =>
  async (request, language) => {
    const list = await fetchConsignments(request, language, { group, limit: ROWS });
    return {
      id: group,
      kind: "consignments",
      title: wordsIn(todayWords, language)(`section.${group}`),
      count: list.count,
      to: `/producer/orders?group=${group}`,
      consignments: list.consignments,
      lastCarrier: list.last_carrier,
    };
  };

const messages: Load = async (request, language) => {
  const list = await fetchConsignments(request, language, { unread: true, limit: ROWS });
  return {
    id: "messages",
    kind: "rows",
    title: wordsIn(todayWords, language)("section.messages"),
    count: list.count,
    to: "/producer/orders?unread=1",
    rows: list.consignments.map(({ id, code, recipient, items }) => ({
      id,
      title: recipient ? `${recipient.name} · ${code}` : code,
      detail: items.map(({ title, quantity }) => `${quantity} × ${title}`).join(", "),
      to: `/producer/orders/${id}#messages`,
    })),
  };
};

type LowStock = {
  count: number;
  variants: {
    variant_id: string;
    title: string;
    variant_title: string | null;
    available: number;
  }[];
};

const lowStock: Load = async (request, language) => {
  const say = wordsIn(todayWords, language);
  const low = await portalFetch<LowStock>(request, language, "/producer/low-stock");
  return {
    id: "low_stock",
    kind: "rows",
    title: say("section.low_stock"),
    count: low.count,
    to: "/producer/listings",
    rows: low.variants.map(({ variant_id, title, variant_title, available }) => ({
      id: variant_id,
      title: [title, variant_title].filter(Boolean).join(" · "),
      detail: available === 0 ? say("soldOut") : say("left", { count: available }),
      to: "/producer/listings",
    })),
  };
};

/** What staff sent back, and what was begun and not handed in. */
const listings: Load = async (request, language) => {
  const say = wordsIn(todayWords, language);
  const all = await fetchListings(request, language);
  const own = all.flatMap((listing) =>
    listing.id !== null &&
    (listing.state === "changes_requested" ||
      listing.state === "refused" ||
      (listing.state === "draft" && !listing.is_in_shop))
      ? [{ ...listing, id: listing.id }]
      : [],
  );
  return {
    id: "listings",
    kind: "rows",
    title: say("section.listings"),
    count: own.length,
    to: "/producer/listings",
    rows: own.slice(0, ROWS).map(({ id, title, state }) => ({
      id,
      title: title || say("untitled"),
      detail: wordsIn(listingWords, language)(`state.${state}`),
      to: `/producer/listings/${id}`,
    })),
  };
};

const renewals: Load = async (request, language) => {
  const due = await loadRenewalsDue(request, language);
  const say = wordsIn(renewalWords, language);
  const format = createFormat(language);
  return {
    id: "renewals",
    kind: "rows",
    title: say("due"),
    count: due.length,
    to: "/producer/renewals",
    rows: due.slice(0, ROWS).map((view) => ({
      id: view.registered_product.id,
      title: view.registered_product.name,
      detail: renewalSentence(say, format, view),
      to: view.dossier ? `/producer/dossiers/${view.dossier.id}` : "/producer/renewals",
    })),
  };
};

const money: Load = async (request, language) => {
  const say = wordsIn(todayWords, language);
  const { due_vnd, as_of, bank_account } = await portalFetch<Money>(
    request,
    language,
    "/producer/money",
  );
  const { money: written, date } = createFormat(language);
  return {
    id: "money",
    kind: "rows",
    title: say("section.money"),
    count: due_vnd > 0 ? 1 : 0,
    to: "/producer/money",
    rows: [
      {
        id: "due",
        title: written(due_vnd),
        detail: bank_account ? say("dueOn", { day: date(as_of) }) : say("accountMissing"),
        to: "/producer/money",
      },
    ],
  };
};

/** What Today is made of, the most urgent first. */
const SECTIONS: readonly Load[] = [
  ordersIn("to_accept"),
  messages,
  ordersIn("to_pack"),
  ordersIn("to_ship"),
  ordersIn("returns"),
  renewals,
  listings,
  loadListingsToMend,
  loadContractsEnding,
  lowStock,
  money,
];

/** The sections in which there is something to do. */
export async function loadToday(request: Request, language: Language): Promise<TodaySection[]> {
  const sections = await Promise.all(SECTIONS.map((load) => load(request, language)));
  return sections.filter(({ count }) => count > 0);
}
