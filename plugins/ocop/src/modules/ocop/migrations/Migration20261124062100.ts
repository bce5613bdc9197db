import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Every table of the register whose writes the audit log keeps. */
const AUDITED = [
  "administrative_unit",
  "assessment",
  "assessment_score",
  "certification",
  "document",
  "dossier",
  "dossier_step",
  "evaluation_round",
  "inspection",
  "inspection_finding",
  "legal_representative",
  "management_system",
  "misuse_report",
  "producer",
  "producer_member",
  "producer_state_change",
  "product_group",
  "product_set",
  "recall",
  "register_change",
  "registered_product",
  "sector",
];

/**
 * The audit log is written by the tables themselves, so that no write can go around it. Who wrote is
 * the transaction's setting `ocop.actor` (OcopModuleService.asActor); a write from elsewhere is kept
 * as "unknown". An update keeps the fields that changed. The log refuses changes and deletions.
 */
export class Migration20261124062100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function ocop_audit() returns trigger language plpgsql as $audit$
declare
  actor jsonb := coalesce(nullif(current_setting('ocop.actor', true), ''), '{"type":"unknown"}')::jsonb;
  old_row jsonb;
  new_row jsonb;
  action text := 'updated';
begin
  if tg_op <> 'INSERT' then old_row := to_jsonb(old) - 'created_at' - 'updated_at' - 'file_id'; end if;
  if tg_op <> 'DELETE' then new_row := to_jsonb(new) - 'created_at' - 'updated_at' - 'file_id'; end if;
  if old_row is not distinct from new_row then return null; end if;
  if tg_op = 'INSERT' then
    action := 'created';
  elsif tg_op = 'DELETE' or (old_row->>'deleted_at' is null and new_row->>'deleted_at' is not null) then
    action := 'deleted';
  end if;
  insert into ocop_audit_entry
    (id, actor_type, actor_id, actor_name, reason, entity, entity_id, action, before, after, created_at)
  values (
    'oaud_' || replace(gen_random_uuid()::text, '-', ''),
    actor->>'type', actor->>'id', actor->>'name', actor->>'reason',
    substr(tg_table_name, 6), coalesce(new_row->>'id', old_row->>'id'), action,
    case when tg_op = 'UPDATE' then
      (select jsonb_object_agg(field.key, field.value) from jsonb_each(old_row) field
       where field.value is distinct from new_row->field.key)
      else old_row end,
    case when tg_op = 'UPDATE' then
      (select jsonb_object_agg(field.key, field.value) from jsonb_each(new_row) field
       where field.value is distinct from old_row->field.key)
      else new_row end,
    clock_timestamp());
  return null;
end $audit$;`);
    for (const table of AUDITED) {
      this.addSql(
        `create or replace trigger ocop_audit after insert or update or delete on "ocop_${table}" for each row execute function ocop_audit();`,
      );
    }
    this.addSql(`create or replace function ocop_audit_refuse() returns trigger language plpgsql as $audit$
begin
  raise exception 'The audit log of the register is append-only';
end $audit$;`);
    this.addSql(
      `create or replace trigger ocop_audit_refuse before update or delete or truncate on "ocop_audit_entry" for each statement execute function ocop_audit_refuse();`,
    );
  }

  override async down(): Promise<void> {
    for (const table of AUDITED) {
      this.addSql(`drop trigger if exists ocop_audit on "ocop_${table}";`);
    }
    this.addSql(`drop trigger if exists ocop_audit_refuse on "ocop_audit_entry";`);
    this.addSql(`drop function if exists ocop_audit();`);
    this.addSql(`drop function if exists ocop_audit_refuse();`);
  }
}
