/** Producers (their ids) in the area `:unitCodes` of a staff member; null: the whole province. */
export const PRODUCERS_IN_AREA = `
select producer.id from ocop_producer producer
left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
where producer.deleted_at is null
  and (:unitCodes::text[] is null or unit.code = any(:unitCodes::text[]))`;
