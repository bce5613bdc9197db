import { createFormat } from "~/i18n/format";
import { nameIn } from "~/features/catalog/name-in";
import type { Language } from "~/i18n/language";

import type { Participations } from "../participations/types";
import { participationWords } from "../participations/words";
import { portalFetch } from "../session/portal-fetch.server";
import type { TodaySection } from "../today/section";
import { wordsIn } from "~/i18n/part-words";
import type { Channel } from "./types";
import { channelWords } from "./words";

const ROWS = 5;
/** So many days before its end a contract is worth a word. */
const SOON_DAYS = 30;
const DAY_MILLISECONDS = 86_400_000;

/** Listings that a channel will not have as they are. */
export async function loadListingsToMend(
  request: Request,
  language: Language,
): Promise<TodaySection> {
  const say = wordsIn(channelWords, language);
  const { channels } = await portalFetch<{ channels: (Channel & { count: number })[] }>(
    request,
    language,
    "/producer/channel-tasks",
  );
  return {
    ...{ id: "channel_listings", kind: "rows", title: say("todayListings") },
    ...{ to: "/producer/channels", count: channels.length },
    rows: channels.slice(0, ROWS).map(({ id, name, count }) => ({
      id,
      title: name[language],
      detail: say("todayListing", { count }),
      to: `/producer/channels/${id}`,
    })),
  };
}

/** Contracts whose last day is near. */
export async function loadContractsEnding(
  request: Request,
  language: Language,
): Promise<TodaySection> {
  const say = wordsIn(channelWords, language);
  const { date } = createFormat(language);
  const { participations, as_of: today } = await portalFetch<Participations>(
    request,
    language,
    "/producer/participations",
  );
  const latest = new Date(Date.parse(today) + SOON_DAYS * DAY_MILLISECONDS)
    .toISOString()
    .slice(0, 10);
  const rows = participations
    .filter(({ is_over: isOver }) => !isOver)
    .flatMap(({ id, channel, evidence }) =>
      evidence.flatMap(({ id: evidenceId, kind, valid_until: until }) =>
        kind === "contract" && until !== null && until >= today && until <= latest
          ? [
              {
                id: evidenceId,
                title: `${wordsIn(participationWords, language)("kind.contract")} · ${nameIn(language, channel)}`,
                detail: say("todayContract", { date: date(until) }),
                to: `/producer/participations#${id}`,
              },
            ]
          : [],
      ),
    );
  return {
    ...{ id: "contracts", kind: "rows", title: say("todayContracts") },
    ...{ to: "/producer/participations", count: rows.length, rows: rows.slice(0, ROWS) },
  };
}
