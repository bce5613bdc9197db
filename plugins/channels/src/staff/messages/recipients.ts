import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { internationalPhone } from "@ocop/ocop/messages";

export type MessageRecipient = { channel: "email" | "sms"; to: string };

const CONTACTS = `
select producer.id as producer_id, producer.email, null as phone from ocop_producer producer
where producer.id = any(:producerIds) and producer.deleted_at is null
union all
select member.producer_id, member.email, member.phone from ocop_producer_member member
where member.producer_id = any(:producerIds) and member.deleted_at is null
  and member.role = 'owner' and member.state <> 'removed'`;

type Contact = { producer_id: string; email: string | null; phone: string | null };

/** Mail reaches everybody who has an address; where nobody has, a text message goes to the owners. */
export async function messageRecipientsOf(
  database: Knex,
  producerIds: string[],
): Promise<Map<string, MessageRecipient[]>> {
  const { rows } = await database.raw<{ rows: Contact[] }>(CONTACTS, { producerIds });
  return new Map(
    producerIds.map((id) => {
      const own = rows.filter(({ producer_id }) => producer_id === id);
      const mails = own.flatMap(({ email }) => email?.trim().toLowerCase() || []);
      const phones = own.flatMap(({ phone }) => (phone ? internationalPhone(phone) : []));
      const channel = mails.length > 0 ? "email" : "sms";
      const addresses = [...new Set(mails.length > 0 ? mails : phones)].sort();
      return [id, addresses.map((to) => ({ channel, to }) as const)];
    }),
  );
}
