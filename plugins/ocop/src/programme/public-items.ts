import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { CommunicationKind } from "../modules/ocop/rules/programme/kinds";
import { readPage, type PageOf, type PageQuery } from "../monitoring/read-page";

/** Something published, for everybody to open; producers are those that the shop shows. */
export type PublicItem = {
  id: string;
  kind: CommunicationKind;
  title_vi: string;
  title_en: string | null;
  outlet: string;
  url: string;
  published_on: CivilDate;
  producers: { handle: string; name: string }[];
};

const ITEMS = `
select item.entry_id as id, item.kind, item.title_vi, item.title_en, item.outlet, item.url,
  item.published_on,
  (select coalesce(json_agg(json_build_object('handle', producer.handle, 'name', producer.name)
      order by producer.name), '[]')
   from ocop_producer producer
   where producer.id = any(item.producer_ids) and producer.state = 'active'
     and producer.deleted_at is null) as producers
from ocop_communication_item item
where item.deleted_at is null and not item.withdrawn and item.is_public
  and item.published_on <= :today
  and not exists (select from ocop_communication_item newer
    where newer.entry_id = item.entry_id and newer.revision > item.revision)`;

/** What is out on a day and may be shown, the newest first. */
export function readPublicItems(
  database: Knex,
  { today, ...page }: PageQuery & { today: CivilDate },
): Promise<PageOf<PublicItem>> {
  const statement = { select: ITEMS, bindings: { today }, order: "published_on desc" };
  return readPage<PublicItem>(database, statement, page);
}
