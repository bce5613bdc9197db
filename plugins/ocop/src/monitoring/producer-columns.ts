/** Whose a row is and where: for statements that name `producer`, `unit` and `registered`. */
export type ProducerView = {
  id: string;
  handle: string;
  name: string;
  unit: { code: string; name: string } | null;
};

export type RegisteredProductView = { id: string; handle: string; name: string };

export const PRODUCER_COLUMN = `
  case when producer.id is null then null else json_build_object('id', producer.id,
    'handle', producer.handle, 'name', producer.name, 'unit', case when unit.id is null then null
      else json_build_object('code', unit.code, 'name', unit.name) end) end as producer`;

export const REGISTERED_PRODUCT_COLUMN = `
  case when registered.id is null then null else json_build_object('id', registered.id,
    'handle', registered.handle, 'name', registered.name) end as registered_product`;

/** Rows of an area; a row without a unit belongs only to the whole province. */
export const IN_AREA = `(:unitCodes::text[] is null or unit.code = any(:unitCodes))`;

export const UNIT_JOIN = `
  left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id`;
