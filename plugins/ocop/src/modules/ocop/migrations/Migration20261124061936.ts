import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124061936 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_certification" drop constraint if exists "ocop_certification_certificate_number_unique";`);
    this.addSql(`alter table if exists "ocop_certification" drop constraint if exists "ocop_certification_public_code_unique";`);
    this.addSql(`alter table if exists "ocop_producer" drop constraint if exists "ocop_producer_tax_code_unique";`);
    this.addSql(`alter table if exists "ocop_status_watch" drop constraint if exists "ocop_status_watch_registered_product_id_unique";`);
    this.addSql(`alter table if exists "ocop_legal_representative" drop constraint if exists "ocop_legal_representative_producer_id_unique";`);
    this.addSql(`alter table if exists "ocop_misuse_report" drop constraint if exists "ocop_misuse_report_code_unique";`);
    this.addSql(`alter table if exists "ocop_evaluation_round" drop constraint if exists "ocop_evaluation_round_code_unique";`);
    this.addSql(`create table if not exists "ocop_audit_entry" ("id" text not null, "actor_type" text check ("actor_type" in ('staff', 'producer', 'public', 'system', 'unknown')) not null, "actor_id" text null, "actor_name" text null, "reason" text null, "entity" text not null, "entity_id" text not null, "action" text check ("action" in ('created', 'updated', 'deleted')) not null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_audit_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_audit_entry_deleted_at" ON "ocop_audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_audit_entry_entity" ON "ocop_audit_entry" ("entity", "entity_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_audit_entry_actor" ON "ocop_audit_entry" ("actor_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_evaluation_round" ("id" text not null, "code" text not null, "level" text check ("level" in ('province', 'centre')) not null, "year" integer not null, "number" integer not null, "submit_by" text not null, "evaluate_by" text not null, "plan_number" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_evaluation_round_pkey" primary key ("id"), constraint ocop_evaluation_round_civil_dates check ((submit_by is null or submit_by ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (evaluate_by is null or evaluate_by ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$')));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_evaluation_round_code_unique" ON "ocop_evaluation_round" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_evaluation_round_deleted_at" ON "ocop_evaluation_round" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_inspection" ("id" text not null, "kind" text check ("kind" in ('periodic', 'surprise')) not null, "state" text check ("state" in ('planned', 'done', 'cancelled')) not null default 'planned', "producer_id" text not null, "registered_product_id" text null, "planned_on" text not null, "done_on" text null, "agency" text null, "inspectors" text null, "conclusion" text check ("conclusion" in ('complies', 'to_remedy', 'violation')) null, "summary" text null, "cancel_reason" text null, "misuse_report_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_inspection_pkey" primary key ("id"), constraint ocop_inspection_civil_dates check ((planned_on is null or planned_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (done_on is null or done_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$')));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_inspection_producer_id" ON "ocop_inspection" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_inspection_registered_product_id" ON "ocop_inspection" ("registered_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_inspection_deleted_at" ON "ocop_inspection" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_inspection_finding" ("id" text not null, "subject" text check ("subject" in ('criteria', 'mark_use', 'advertising', 'food_safety', 'other')) not null, "description" text not null, "due_on" text null, "remedied_on" text null, "remedy_note" text null, "inspection_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_inspection_finding_pkey" primary key ("id"), constraint ocop_inspection_finding_civil_dates check ((due_on is null or due_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (remedied_on is null or remedied_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$')));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_inspection_finding_inspection_id" ON "ocop_inspection_finding" ("inspection_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_inspection_finding_deleted_at" ON "ocop_inspection_finding" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_misuse_report" ("id" text not null, "code" text not null, "origin" text check ("origin" in ('public', 'staff')) not null, "state" text check ("state" in ('new', 'verifying', 'confirmed', 'dismissed')) not null default 'new', "description" text not null, "product_text" text null, "seen_at" text null, "registered_product_id" text null, "certification_id" text null, "reporter_name" text null, "reporter_contact" text null, "outcome" text null, "handled_by" text null, "handled_by_name" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_misuse_report_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_misuse_report_code_unique" ON "ocop_misuse_report" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_misuse_report_registered_product_id" ON "ocop_misuse_report" ("registered_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_misuse_report_deleted_at" ON "ocop_misuse_report" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_management_system" ("id" text not null, "name" text not null, "certificate_number" text null, "issuer" text null, "valid_from" text null, "valid_until" text null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_management_system_pkey" primary key ("id"), constraint ocop_management_system_civil_dates check ((valid_from is null or valid_from ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (valid_until is null or valid_until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$')));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_management_system_producer_id" ON "ocop_management_system" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_management_system_deleted_at" ON "ocop_management_system" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_legal_representative" ("id" text not null, "full_name" text not null, "position" text null, "gender" text check ("gender" in ('female', 'male', 'other')) null, "ethnicity" text null, "is_ethnic_minority" boolean null, "has_disability" boolean null, "permanent_address" text null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_legal_representative_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_legal_representative_producer_id_unique" ON "ocop_legal_representative" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_legal_representative_deleted_at" ON "ocop_legal_representative" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_producer_member" ("id" text not null, "name" text not null, "phone" text null, "email" text null, "role" text check ("role" in ('owner', 'member')) not null default 'member', "state" text check ("state" in ('invited', 'active', 'removed')) not null default 'invited', "auth_identity_id" text null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_producer_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_member_producer_id" ON "ocop_producer_member" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_member_deleted_at" ON "ocop_producer_member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_producer_state_change" ("id" text not null, "from_state" text check ("from_state" in ('applied', 'active', 'suspended', 'closed')) null, "to_state" text check ("to_state" in ('applied', 'active', 'suspended', 'closed')) not null, "reason" text not null, "actor_id" text null, "actor_name" text null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_producer_state_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_state_change_producer_id" ON "ocop_producer_state_change" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_state_change_deleted_at" ON "ocop_producer_state_change" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_register_change" ("id" text not null, "kind" text check ("kind" in ('award', 'revoke', 'extend', 'end_extension', 'refer_to_centre', 'end_referral', 'correct', 'import')) not null, "state" text check ("state" in ('proposed', 'confirmed', 'rejected', 'withdrawn')) not null default 'proposed', "registered_product_id" text null, "certification_id" text null, "assessment_id" text null, "payload" jsonb not null, "before" jsonb null, "fingerprint" text not null, "note" text null, "proposed_by" text not null, "proposed_by_name" text not null, "decided_by" text null, "decided_by_name" text null, "decided_at" timestamptz null, "decision_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_register_change_pkey" primary key ("id"), constraint ocop_register_change_two_people check (state <> 'confirmed' or (decided_by is not null and decided_by <> proposed_by)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_register_change_registered_product_id" ON "ocop_register_change" ("registered_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_register_change_certification_id" ON "ocop_register_change" ("certification_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_register_change_deleted_at" ON "ocop_register_change" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_reminder" ("id" text not null, "certification_id" text not null, "registered_product_id" text not null, "producer_id" text not null, "audience" text check ("audience" in ('producer', 'staff')) not null, "days_before" integer not null, "valid_until" text not null, "due_on" text not null, "recipients" text[] not null, "sent_at" timestamptz null, "mail_problem" text null, "read_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_reminder_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_reminder_producer_id" ON "ocop_reminder" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_reminder_deleted_at" ON "ocop_reminder" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_reminder_once" ON "ocop_reminder" ("certification_id", "valid_until", "days_before", "audience") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_recall" ("id" text not null, "lots" text[] not null, "reason_vi" text not null, "reason_en" text null, "advice_vi" text not null, "advice_en" text null, "announced_on" text not null, "ended_on" text null, "end_note" text null, "agency" text null, "decision_number" text null, "registered_product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_recall_pkey" primary key ("id"), constraint ocop_recall_civil_dates check ((announced_on is null or announced_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (ended_on is null or ended_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$')));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_recall_registered_product_id" ON "ocop_recall" ("registered_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_recall_deleted_at" ON "ocop_recall" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_dossier" ("id" text not null, "kind" text check ("kind" in ('first', 'upgrade', 're_evaluation')) not null, "level" text check ("level" in ('producer', 'commune', 'province', 'centre')) not null default 'producer', "state" text check ("state" in ('open', 'returned', 'decided', 'withdrawn')) not null default 'open', "rule_set_code" text not null, "filed_on" text null, "round" text null, "registration" jsonb not null, "self_assessment" jsonb not null, "registered_product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_pkey" primary key ("id"), constraint ocop_dossier_civil_dates check ((filed_on is null or filed_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$')));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_registered_product_id" ON "ocop_dossier" ("registered_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_deleted_at" ON "ocop_dossier" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_dossier_step" ("id" text not null, "action" text check ("action" in ('filed', 'received', 'forwarded', 'returned', 'decided', 'withdrawn')) not null, "level" text check ("level" in ('producer', 'commune', 'province', 'centre')) not null, "done_on" text not null, "due_on" text null, "receipt_number" text null, "note" text null, "actor_id" text null, "actor_name" text null, "dossier_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_step_pkey" primary key ("id"), constraint ocop_dossier_step_civil_dates check ((done_on is null or done_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (due_on is null or due_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$')));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_step_dossier_id" ON "ocop_dossier_step" ("dossier_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_step_deleted_at" ON "ocop_dossier_step" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_document" ("id" text not null, "producer_id" text not null, "type" text not null, "title" text null, "issuer" text null, "number" text null, "issued_on" text null, "valid_until" text null, "file_id" text null, "file_name" text null, "media_type" text null, "size_bytes" integer null, "sha256" text null, "registered_product_id" text null, "dossier_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_document_pkey" primary key ("id"), constraint ocop_document_civil_dates check ((issued_on is null or issued_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (valid_until is null or valid_until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$')));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_document_producer_id" ON "ocop_document" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_document_registered_product_id" ON "ocop_document" ("registered_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_document_dossier_id" ON "ocop_document" ("dossier_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_document_deleted_at" ON "ocop_document" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_assessment" ("id" text not null, "kind" text check ("kind" in ('first', 'upgrade', 're_evaluation')) not null, "level" text check ("level" in ('district', 'province', 'centre')) not null, "rule_set_code" text not null, "assessed_on" text not null, "filed_on" text null, "council" text null, "mean_a_hundredths" integer not null, "mean_b_hundredths" integer not null, "mean_c_hundredths" integer not null, "mean_total_hundredths" integer not null, "band_rank" integer not null, "star_cap" integer null, "star_cap_reason" text null, "rank" integer not null, "outcome" text check ("outcome" in ('recognise', 'refer_to_centre', 'no_certificate')) not null, "sheet" jsonb null, "note" text null, "dossier_id" text null, "registered_product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_assessment_pkey" primary key ("id"), constraint ocop_assessment_civil_dates check ((assessed_on is null or assessed_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (filed_on is null or filed_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$')), constraint ocop_assessment_cap_has_reason check ((star_cap is null) = (star_cap_reason is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_assessment_registered_product_id" ON "ocop_assessment" ("registered_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_assessment_deleted_at" ON "ocop_assessment" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_assessment_score" ("id" text not null, "member_name" text not null, "section_a_hundredths" integer not null, "section_b_hundredths" integer not null, "section_c_hundredths" integer not null, "assessment_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_assessment_score_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_assessment_score_assessment_id" ON "ocop_assessment_score" ("assessment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_assessment_score_deleted_at" ON "ocop_assessment_score" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_status_transition" ("id" text not null, "registered_product_id" text not null, "certification_id" text null, "from_status" text check ("from_status" in ('none', 'potential', 'valid', 'renewal_due', 'expiring', 'extended', 'expired', 'revoked', 'validity_unknown')) not null, "to_status" text check ("to_status" in ('none', 'potential', 'valid', 'renewal_due', 'expiring', 'extended', 'expired', 'revoked', 'validity_unknown')) not null, "changed_on" text not null, "emitted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_status_transition_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_status_transition_deleted_at" ON "ocop_status_transition" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_status_transition_once" ON "ocop_status_transition" ("registered_product_id", "changed_on", "to_status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocop_status_watch" ("id" text not null, "registered_product_id" text not null, "status" text check ("status" in ('none', 'potential', 'valid', 'renewal_due', 'expiring', 'extended', 'expired', 'revoked', 'validity_unknown')) not null, "looked_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_status_watch_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_status_watch_registered_product_id_unique" ON "ocop_status_watch" ("registered_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_status_watch_deleted_at" ON "ocop_status_watch" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "ocop_inspection_finding" add constraint "ocop_inspection_finding_inspection_id_foreign" foreign key ("inspection_id") references "ocop_inspection" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_management_system" add constraint "ocop_management_system_producer_id_foreign" foreign key ("producer_id") references "ocop_producer" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_legal_representative" add constraint "ocop_legal_representative_producer_id_foreign" foreign key ("producer_id") references "ocop_producer" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_producer_member" add constraint "ocop_producer_member_producer_id_foreign" foreign key ("producer_id") references "ocop_producer" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_producer_state_change" add constraint "ocop_producer_state_change_producer_id_foreign" foreign key ("producer_id") references "ocop_producer" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_recall" add constraint "ocop_recall_registered_product_id_foreign" foreign key ("registered_product_id") references "ocop_registered_product" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_dossier" add constraint "ocop_dossier_registered_product_id_foreign" foreign key ("registered_product_id") references "ocop_registered_product" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_dossier_step" add constraint "ocop_dossier_step_dossier_id_foreign" foreign key ("dossier_id") references "ocop_dossier" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_document" add constraint "ocop_document_registered_product_id_foreign" foreign key ("registered_product_id") references "ocop_registered_product" ("id") on update cascade on delete set null;`);
    this.addSql(`alter table if exists "ocop_document" add constraint "ocop_document_dossier_id_foreign" foreign key ("dossier_id") references "ocop_dossier" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "ocop_assessment" add constraint "ocop_assessment_registered_product_id_foreign" foreign key ("registered_product_id") references "ocop_registered_product" ("id") on update cascade;`);

    this.addSql(`alter table if exists "ocop_assessment_score" add constraint "ocop_assessment_score_assessment_id_foreign" foreign key ("assessment_id") references "ocop_assessment" ("id") on update cascade;`);

    this.addSql(`insert into "ocop_management_system" ("id", "name", "producer_id") select 'omsys_' || replace(gen_random_uuid()::text, '-', ''), system_name, producer.id from "ocop_producer" producer, unnest(producer.management_systems) as system_name;`);
    this.addSql(`alter table if exists "ocop_producer" drop column if exists "management_systems";`);

    this.addSql(`alter table if exists "ocop_producer" add column if not exists "state" text check ("state" in ('applied', 'active', 'suspended', 'closed')) not null default 'active', add column if not exists "registration_number" text null, add column if not exists "registered_on" text null, add column if not exists "registered_by" text null, add column if not exists "tax_code" text null, add column if not exists "phone" text null, add column if not exists "email" text null, add column if not exists "website" text null, add column if not exists "address" text null, add column if not exists "craft_village" text null, add column if not exists "pictures" jsonb null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_producer_tax_code_unique" ON "ocop_producer" ("tax_code") WHERE deleted_at IS NULL;`);
    this.addSql(`alter table if exists "ocop_producer" add constraint ocop_producer_civil_dates check((registered_on is null or registered_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'));`);

    this.addSql(`alter table if exists "ocop_registered_product" add column if not exists "description" text null, add column if not exists "programme_code" text null, add column if not exists "potential_since" text null, add column if not exists "potential_decided_on" text null;`);
    this.addSql(`alter table if exists "ocop_registered_product" add constraint ocop_registered_product_civil_dates check((potential_since is null or potential_since ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (potential_decided_on is null or potential_decided_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'));`);

    this.addSql(`alter table if exists "ocop_certification" drop constraint if exists ocop_certification_civil_dates;`);

    this.addSql(`alter table if exists "ocop_certification" add column if not exists "public_code" text null, add column if not exists "kind" text check ("kind" in ('first', 'upgrade', 're_evaluation')) null, add column if not exists "authority_level" text check ("authority_level" in ('district', 'province', 'ministry')) null, add column if not exists "certificate_number" text null, add column if not exists "extension_filed_on" text null, add column if not exists "extended_until" text null, add column if not exists "extension_note" text null, add column if not exists "revocation_reason" text check ("revocation_reason" in ('untruthful_dossier', 'criteria_no_longer_met', 'law_violated', 'mark_misused', 'production_stopped', 'other_conclusion')) null, add column if not exists "revocation_decision_number" text null, add column if not exists "revocation_note" text null, add column if not exists "assessment_id" text null;`);
    // Sixteen of the hexadecimal digits of a random UUID, without its fixed ones.
    this.addSql(`update "ocop_certification" set "public_code" = upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 8) || right(gen_random_uuid()::text, 8)) where "public_code" is null;`);
    this.addSql(`alter table if exists "ocop_certification" alter column "public_code" set not null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certification_public_code_unique" ON "ocop_certification" ("public_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certification_certificate_number_unique" ON "ocop_certification" ("certificate_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certification_one_per_decision" ON "ocop_certification" ("registered_product_id", "decision_number") WHERE decision_number is not null and deleted_at is null;`);
    this.addSql(`alter table if exists "ocop_certification" add constraint ocop_certification_civil_dates check((issued_on is null or issued_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (valid_until is null or valid_until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (revoked_on is null or revoked_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (extended_until is null or extended_until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (extension_filed_on is null or extension_filed_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_inspection_finding" drop constraint if exists "ocop_inspection_finding_inspection_id_foreign";`);

    this.addSql(`alter table if exists "ocop_dossier_step" drop constraint if exists "ocop_dossier_step_dossier_id_foreign";`);

    this.addSql(`alter table if exists "ocop_document" drop constraint if exists "ocop_document_dossier_id_foreign";`);

    this.addSql(`alter table if exists "ocop_assessment_score" drop constraint if exists "ocop_assessment_score_assessment_id_foreign";`);

    this.addSql(`drop table if exists "ocop_audit_entry" cascade;`);

    this.addSql(`drop table if exists "ocop_evaluation_round" cascade;`);

    this.addSql(`drop table if exists "ocop_inspection" cascade;`);

    this.addSql(`drop table if exists "ocop_inspection_finding" cascade;`);

    this.addSql(`drop table if exists "ocop_misuse_report" cascade;`);

    this.addSql(`drop table if exists "ocop_management_system" cascade;`);

    this.addSql(`drop table if exists "ocop_legal_representative" cascade;`);

    this.addSql(`drop table if exists "ocop_producer_member" cascade;`);

    this.addSql(`drop table if exists "ocop_producer_state_change" cascade;`);

    this.addSql(`drop table if exists "ocop_register_change" cascade;`);

    this.addSql(`drop table if exists "ocop_reminder" cascade;`);

    this.addSql(`drop table if exists "ocop_recall" cascade;`);

    this.addSql(`drop table if exists "ocop_dossier" cascade;`);

    this.addSql(`drop table if exists "ocop_dossier_step" cascade;`);

    this.addSql(`drop table if exists "ocop_document" cascade;`);

    this.addSql(`drop table if exists "ocop_assessment" cascade;`);

    this.addSql(`drop table if exists "ocop_assessment_score" cascade;`);

    this.addSql(`drop table if exists "ocop_status_transition" cascade;`);

    this.addSql(`drop table if exists "ocop_status_watch" cascade;`);

    this.addSql(`drop index if exists "IDX_ocop_producer_tax_code_unique";`);
    this.addSql(`alter table if exists "ocop_producer" drop constraint if exists ocop_producer_civil_dates;`);
    this.addSql(`alter table if exists "ocop_producer" drop column if exists "state", drop column if exists "registration_number", drop column if exists "registered_on", drop column if exists "registered_by", drop column if exists "tax_code", drop column if exists "phone", drop column if exists "email", drop column if exists "website", drop column if exists "address", drop column if exists "craft_village", drop column if exists "pictures";`);

    this.addSql(`alter table if exists "ocop_producer" add column if not exists "management_systems" text[] not null;`);

    this.addSql(`alter table if exists "ocop_registered_product" drop constraint if exists ocop_registered_product_civil_dates;`);
    this.addSql(`alter table if exists "ocop_registered_product" drop column if exists "description", drop column if exists "programme_code", drop column if exists "potential_since", drop column if exists "potential_decided_on";`);

    this.addSql(`drop index if exists "IDX_ocop_certification_public_code_unique";`);
    this.addSql(`drop index if exists "IDX_ocop_certification_certificate_number_unique";`);
    this.addSql(`drop index if exists "IDX_ocop_certification_one_per_decision";`);
    this.addSql(`alter table if exists "ocop_certification" drop constraint if exists ocop_certification_civil_dates;`);
    this.addSql(`alter table if exists "ocop_certification" drop column if exists "public_code", drop column if exists "kind", drop column if exists "authority_level", drop column if exists "certificate_number", drop column if exists "extension_filed_on", drop column if exists "extended_until", drop column if exists "extension_note", drop column if exists "revocation_reason", drop column if exists "revocation_decision_number", drop column if exists "revocation_note", drop column if exists "assessment_id";`);

    this.addSql(`alter table if exists "ocop_certification" add constraint ocop_certification_civil_dates check((issued_on is null or issued_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (valid_until is null or valid_until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (revoked_on is null or revoked_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'));`);
  }

}
