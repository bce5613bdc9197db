import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const INDEX = `"IDX_ocop_evidence_version_current_until_on"`;

/**
 * A figure of today reads all evidence that holds today, a third of what is known: it is read from this index
 * alone, without the table.
 */
export class Migration20261201101000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists ${INDEX} on "ocop_evidence_version_current" ("until_on")
        include ("from_on", "known_from", "known_to", "checked_on", "covers_from", "covers_until", "kind", "participation_id");`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists ${INDEX};`);
  }
}
