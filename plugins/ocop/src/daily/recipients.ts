import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";

const OF_PRODUCER = `
select producer.email from ocop_producer producer
where producer.id = ? and producer.deleted_at is null
union
select member.email from ocop_producer_member member
where member.producer_id = ? and member.deleted_at is null and member.role = 'owner'
  and member.state <> 'removed'`;

/** Users of another module, in SQL as its own statements read them; its list has no area filter. */
const OF_STAFF = `
select "user".email from ocop_staff_member member
join "user" on "user".id = member.user_id and "user".deleted_at is null
where member.deleted_at is null and member.role in ('administrator', 'programme_officer')
  and (member.area = 'province' or (
    select unit.code from ocop_producer producer
    join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
    where producer.id = ?) = any(member.unit_codes))`;

/**
 * The addresses of those whom a reminder about a producer's product reaches: the producer with its
 * owners, or the staff whose area covers it. Each once, whatever its capitals.
 */
export async function recipientsOf(
  manager: SqlEntityManager,
  audience: "producer" | "staff",
  producerId: string,
): Promise<string[]> {
  const rows = await (audience === "producer"
    ? manager.execute<{ email: string | null }[]>(OF_PRODUCER, [producerId, producerId])
    : manager.execute<{ email: string | null }[]>(OF_STAFF, [producerId]));
  const addresses = rows.flatMap(({ email }) => email?.trim().toLowerCase() || []);
  return [...new Set(addresses)].sort();
}
