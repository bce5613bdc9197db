/**
 * To which product and producer a row of each audited table belongs, as the tables say now. A row
 * that is gone without a trace belongs to nobody: only the staff of the province see its entries.
 */
const OF_PRODUCER = [
  "management_system",
  "producer_member",
  "producer_profile",
  "producer_state_change",
  "legal_representative",
  "application",
  "help_consent",
  "support_grant",
];
const OF_PRODUCT = ["assessment", "certification", "dossier", "recall"];
const WITH_PRODUCT_ID = ["misuse_report", "register_change"];
const PARTS = [
  { table: "assessment_score", whole: "assessment" },
  { table: "dossier_step", whole: "dossier" },
];
const PARTS_OF_APPLICATION = ["application_step", "application_document"];

/** A step is written under the session in which it was taken. */
const OF_HELP_SESSION = ["help_session", "help_step"];

const PRODUCT = "join ocop_registered_product product on product.id =";

/** Of other plugins, whose tables this one does not know: their first entry names the producer. */
const BESIDE = ["channel_account", "channel_message"];

/** Rows `(entity, id, product_id, producer_id)` of everything that belongs to somebody. */
export const AUDIT_OWNERS = [
  `select 'producer' as entity, id, null::text as product_id, id as producer_id from ocop_producer`,
  `select 'registered_product', id, id, producer_id from ocop_registered_product`,
  ...OF_PRODUCER.map((table) => `select '${table}', id, null, producer_id from ocop_${table}`),
  ...OF_PRODUCT.map(
    (table) =>
      `select '${table}', own.id, product.id, product.producer_id from ocop_${table} own ${PRODUCT} own.registered_product_id`,
  ),
  ...WITH_PRODUCT_ID.map(
    (table) =>
      `select '${table}', own.id, product.id, product.producer_id from ocop_${table} own ${PRODUCT} own.registered_product_id`,
  ),
  ...PARTS.map(
    ({ table, whole }) =>
      `select '${table}', own.id, product.id, product.producer_id from ocop_${table} own
       join ocop_${whole} whole on whole.id = own.${whole}_id ${PRODUCT} whole.registered_product_id`,
  ),
  ...PARTS_OF_APPLICATION.map(
    (table) =>
      `select '${table}', own.id, null, whole.producer_id from ocop_${table} own
       join ocop_application whole on whole.id = own.application_id`,
  ),
  ...OF_HELP_SESSION.map(
    (entity) =>
      `select '${entity}', own.id, null, whole.producer_id from ocop_help_session own
       join ocop_help_consent whole on whole.id = own.help_consent_id`,
  ),
  `select entry.entity, entry.entity_id, null, entry.after->>'producer_id' from ocop_audit_entry entry
   where entry.entity in (${BESIDE.map((entity) => `'${entity}'`).join(", ")}) and entry.action = 'created'`,
  `select 'document', id, registered_product_id, producer_id from ocop_document`,
  `select 'register_correction', id, registered_product_id, producer_id from ocop_register_correction`,
  `select 'inspection', id, registered_product_id, producer_id from ocop_inspection`,
  `select 'inspection_finding', own.id, whole.registered_product_id, whole.producer_id
   from ocop_inspection_finding own join ocop_inspection whole on whole.id = own.inspection_id`,
].join("\nunion all\n");
