/**
 * Common tables of the product sets of the law: `set_place`, each with its group, its sector and a bit of its
 * own (the law has 26), and `set_part`, the bits of each set, group and sector by `dimension` and `key`.
 */
export const SETS = `
set_place as materialized (
  select set.id, set.number::text as set, "group".code as "group", sector.code as sector,
    1::bigint << (row_number() over (order by set.number) - 1)::int as bit
  from ocop_product_set set
  join ocop_product_group "group" on "group".id = set.group_id
  join ocop_sector sector on sector.id = "group".sector_id),
set_part as (
  select 'set' as dimension, set as key, bit as bits from set_place
  union all select 'group', "group", bit_or(bit) from set_place group by "group"
  union all select 'sector', sector, bit_or(bit) from set_place group by sector)`;

/** Joins `set_place` to a table of products. */
export const placeOf = (table: string) =>
  `join set_place on set_place.id = ${table}.product_set_id`;
