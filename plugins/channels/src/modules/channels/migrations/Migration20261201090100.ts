import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What the log tells of an account: tokens are never among it, nor what the runner counts. */
const TOLD = [
  ...["adapter", "producer_id", "name", "state", "state_reason", "settings", "shop_id"],
  ...["signed_in_at", "deleted_at"],
];

/**
 * When an account's owner last signed in, and its changes in the audit log of the register. The table of
 * the log is another module's: it is named only when a row is written.
 */
export class Migration20261201090100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "ocop_channel_account" add column if not exists "signed_in_at" timestamptz null;`,
    );
    this
      .addSql(`create or replace function ocop_channel_account_audit() returns trigger language plpgsql as $audit$
declare
  actor jsonb := coalesce(nullif(current_setting('ocop.actor', true), ''), '{"type":"unknown"}')::jsonb;
  told text[] := '{${TOLD.join(",")}}';
  old_row jsonb;
  new_row jsonb;
begin
  if tg_op <> 'INSERT' then
    select jsonb_object_agg(key, value) into old_row from jsonb_each(to_jsonb(old)) where key = any(told);
  end if;
  if tg_op <> 'DELETE' then
    select jsonb_object_agg(key, value) into new_row from jsonb_each(to_jsonb(new)) where key = any(told);
  end if;
  if old_row is not distinct from new_row then return null; end if;
  insert into ocop_audit_entry
    (id, actor_type, actor_id, actor_name, reason, entity, entity_id, action, before, after, created_at)
  select 'oaud_' || replace(gen_random_uuid()::text, '-', ''),
    actor->>'type', actor->>'id', actor->>'name', actor->>'reason', 'channel_account',
    case when tg_op = 'DELETE' then old.id else new.id end,
    case when tg_op = 'INSERT' then 'created'
      when tg_op = 'DELETE' or (old_row->>'deleted_at' is null and new_row->>'deleted_at' is not null) then 'deleted'
      else 'updated' end,
    case when tg_op = 'UPDATE' then (select jsonb_object_agg(key, value) from jsonb_each(old_row)
      where value is distinct from new_row->key) else old_row end,
    case when tg_op = 'UPDATE' then (select jsonb_object_agg(key, value) from jsonb_each(new_row)
      where value is distinct from old_row->key) else new_row end,
    clock_timestamp();
  return null;
end $audit$;`);
    // Not for the rest of a row: its allowance is written before every call.
    this.addSql(
      `create or replace trigger ocop_audit after insert or delete or update of ${TOLD.join(", ")} on "ocop_channel_account" for each row execute function ocop_channel_account_audit();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists ocop_audit on "ocop_channel_account";`);
    this.addSql(`drop function if exists ocop_channel_account_audit();`);
    this.addSql(`alter table "ocop_channel_account" drop column if exists "signed_in_at";`);
  }
}
