import type pg from "pg";

export const NATION = { producers: 10_000, certificates: 20_000, participations: 60_000 };

/** A number from 0 up to `below` that depends on `n` alone: each run measures the same rows. */
const from = (n: string, salt: number, below: number) =>
  `(abs(hashint8((${n}) * 7919 + ${salt})::bigint) % ${below})`;
/** A day of the nearly five years from 2022 to October 2026. */
const day = (n: string, salt: number) => `(date '2022-01-01' + ${from(n, salt, 1750)}::int)`;
/** Nothing was recorded after this day. */
const UNTIL = "date '2026-11-30'";
const text = (date: string) => `to_char(${date}, 'YYYY-MM-DD')`;

/** Of the triggers only those that write the versions: the log and the search are not measured here. */
const ONLY_VERSIONS = ["producer", "registered_product", "certification"].flatMap((table) => [
  `alter table ocop_${table} disable trigger user`,
  `alter table ocop_${table} enable trigger ocop_version`,
]);

const STATEMENTS = [
  `insert into ocop_producer (id, handle, name, legal_name, legal_form, state, craft_village, sources, administrative_unit_id, created_at)
   select 'n-p' || n, 'n-p' || n, 'Mẫu ' || n, 'Mẫu ' || n,
     (array['household', 'cooperative', 'enterprise', 'cooperative_group'])[1 + ${from("n", 1, 4)}],
     'active', case when ${from("n", 2, 10)} = 0 then 'Làng nghề ' || ${from("n", 3, 40)} end, '[]',
     (select id from (select id, row_number() over (order by code) - 1 as place from ocop_administrative_unit) unit where place = ${from("n", 4, 96)}),
     '2022-01-01'
   from generate_series(1, ${NATION.producers}) n`,
  `insert into ocop_legal_representative (id, producer_id, full_name, gender, ethnicity, has_disability)
   select 'n-l' || n, 'n-p' || n, 'Người Mẫu', (array['female', 'male'])[1 + ${from("n", 5, 2)}],
     (array['Kinh', 'Hrê', 'Co', 'Xơ Đăng', 'Giẻ Triêng'])[1 + ${from("n", 6, 5)}], ${from("n", 7, 30)} = 0
   from generate_series(1, ${NATION.producers}) n`,
  `insert into ocop_registered_product (id, handle, name, sources, producer_id, product_set_id)
   select 'n-r' || n, 'n-r' || n, 'Mẫu ' || n, '[]', 'n-p' || (1 + n % ${NATION.producers}), set.id
   from generate_series(1, 14000) n join ocop_product_set set on set.number = 1 + ${from("n", 8, 26)}`,
  `insert into ocop_certification (id, public_code, sources, registered_product_id, star, issued_on, issued_precision, valid_until)
   select 'n-c' || n, 'n-c' || n, '[]', 'n-r' || (1 + n % 14000), 3 + ${from("n", 9, 20)} / 18,
     ${text(day("n", 10))}, 'day', ${text(`${day("n", 10)} + 1095`)}
   from generate_series(1, ${NATION.certificates}) n`,
  `insert into ocop_participation (id, producer_id, channel_id, registered_product_id)
   select 'n-t' || n, 'n-p' || (1 + ${from("n", 11, NATION.producers)}), channel.id,
     case when n % 3 = 0 then 'n-r' || (1 + ${from("n", 12, 14000)}) end
   from generate_series(1, ${NATION.participations}) n
   join (select id, row_number() over (order by code) - 1 as place, count(*) over () as all from ocop_channel) channel
     on channel.place = ${from("n", 13, 20)}`,
  `insert into ocop_participation_fact (id, participation_id, revision, started_on, ended_on, source, reason, recorded_at)
   select 'n-f' || n || '-' || revision, 'n-t' || n, revision, ${text(day("n", 14))},
     case when revision = 2 then ${text(`${day("n", 14)} + 400`)} end, 'staff', 'Mẫu', ${day("n", 14)} + revision * 30
   from generate_series(1, ${NATION.participations}) n, generate_series(1, 2) revision
   where revision = 1 or n % 4 = 0 and ${day("n", 14)} + 60 <= ${UNTIL}`,
  `insert into ocop_participation_evidence (id, participation_id, kind, url, issued_on, recorded_at)
   select 'n-e' || n || '-' || paper.kind, 'n-t' || n, paper.kind, case when paper.kind = 'shop_link' then 'https://mau.example/' || n end,
     ${text(day("n", 14))}, ${day("n", 14)} + 10
   from generate_series(1, ${NATION.participations}) n
   join ocop_participation taking on taking.id = 'n-t' || n
   join ocop_channel channel on channel.id = taking.channel_id,
   unnest(case when channel.kind in ('supermarket', 'convenience_store', 'sale_point', 'export')
     then array['contract', 'invoice'] else array['shop_link'] end) as paper(kind)
   where n % 4 <> 1`,
  `insert into ocop_evidence_check (id, evidence_id, outcome, method, checked_on, recorded_at)
   select evidence.id || '-' || k, evidence.id,
     case when k = 3 and abs(hashtext(evidence.id)) % 8 = 0 then 'dead' else 'verified' end, 'person',
     to_char(evidence.recorded_at::date + k * 200, 'YYYY-MM-DD'), evidence.recorded_at + k * interval '200 days'
   from ocop_participation_evidence evidence, generate_series(0, 3) k
   where evidence.id like 'n-e%' and (k < 2 or abs(hashtext(evidence.id)) % 3 = 0)
     and evidence.recorded_at::date + k * 200 <= ${UNTIL}`,
  `insert into ocop_channel_sale (id, producer_id, channel_id, registered_product_id, reference, revision, sold_on, quantity, amount_vnd, source, recorded_at)
   select 'n-s' || n, taking.producer_id, taking.channel_id, taking.registered_product_id, 'S' || n, 1,
     ${text(day("n", 15))}, 1, 100000, 'connector', ${day("n", 15)} + 1
   from generate_series(1, 120000) n
   join ocop_participation taking on taking.id = 'n-t' || (1 + ${from("n", 16, NATION.participations)})`,
  "vacuum analyze",
];

/** Fills a copy of the sample with producers, certificates and participations of a whole country. */
export async function makeNation(pool: pg.Pool): Promise<void> {
  for (const statement of [...ONLY_VERSIONS, ...STATEMENTS]) await pool.query(statement);
}
