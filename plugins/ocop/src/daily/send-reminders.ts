import type { INotificationModuleService } from "@medusajs/framework/types";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { managerOf } from "../modules/ocop/service";
import type OcopModuleService from "../modules/ocop/service";
import type { PublicAddresses } from "../public-addresses";
import { SYSTEM_ACTOR } from "../types/actor";
import { recipientsOf } from "./recipients";
import { reminderMail, type Mail, type ReminderSubject } from "./reminder-mail";
import { sendOnce } from "./send-notification";

/** So many in a row mean that the mail server is away: the rest waits for the next run. */
const MAX_FAILURES_IN_A_ROW = 5;

/** Why a reminder has not been mailed, where it is not what the mail server said. */
export const NO_ADDRESS = "no_address";
/** Overtaken by a renewal, a revocation or a tighter reminder before it could be mailed. */
export const OUTDATED = "outdated";

type ReminderRow = Omit<ReminderSubject, "link"> & {
  id: string;
  certification_id: string;
  registered_product_id: string;
  producer_id: string;
  days_before: number;
  public_code: string;
  is_outdated: boolean;
};

const WAITING = `
select id from ocop_reminder
where sent_at is null and deleted_at is null and mail_problem is distinct from '${OUTDATED}'
order by due_on, id`;

/** Skipped when another run is sending it right now. */
const CLAIM = `
select id from ocop_reminder where id = ? and sent_at is null and deleted_at is null
for update skip locked`;

const READ = `
select reminder.id, reminder.audience, reminder.certification_id, reminder.registered_product_id,
  reminder.producer_id, reminder.days_before, reminder.valid_until, certification.star,
  certification.issued_precision as precision, certification.decision_number,
  certification.public_code, product.name as product_name, producer.name as producer_name,
  (certification.valid_until is distinct from reminder.valid_until
    or certification.deleted_at is not null or reminder.valid_until < ?
    or certification.revoked_on <= ?
    or exists (select 1 from ocop_certification newer
      where newer.registered_product_id = certification.registered_product_id
        and newer.deleted_at is null and newer.issued_on > certification.issued_on
        and newer.issued_on <= ?)
    or exists (select 1 from ocop_reminder tighter
      where tighter.certification_id = reminder.certification_id
        and tighter.audience = reminder.audience and tighter.valid_until = reminder.valid_until
        and tighter.days_before < reminder.days_before and tighter.deleted_at is null)
  ) is true as is_outdated
from ocop_reminder reminder
join ocop_certification certification on certification.id = reminder.certification_id
join ocop_registered_product product on product.id = reminder.registered_product_id
join ocop_producer producer on producer.id = reminder.producer_id
where reminder.id = ?`;

const NOTE = `
update ocop_reminder set sent_at = case when noted.problem is null then now() end,
  mail_problem = noted.problem, updated_at = now(),
  recipients = array(select jsonb_array_elements_text(noted.recipients))
from jsonb_to_record(?::jsonb) as noted (id text, problem text, recipients jsonb)
where ocop_reminder.id = noted.id`;

export type SentReminders = { sent: number; problems: number };

type Outcome = "sent" | "no_address" | "failed" | "skipped";

type Means = {
  notifications: INotificationModuleService;
  addresses: PublicAddresses;
  date: CivilDate;
};

function mailOf(row: ReminderRow, { addresses, date }: Means): Mail {
  const { storefrontUrl, backendUrl } = addresses;
  const link =
    row.audience === "producer"
      ? `${storefrontUrl}/certificates/${row.public_code}`
      : `${backendUrl}/app/ocop/certifications/${row.certification_id}`;
  return reminderMail({ ...row, link }, date);
}

/** @returns what went wrong, a line per address */
async function mailAll(row: ReminderRow, to: string[], means: Means): Promise<string[]> {
  const mail = mailOf(row, means);
  const problems: string[] = [];
  for (const address of to) {
    try {
      await sendOnce(means.notifications, {
        to: address,
        channel: "email",
        template: "ocop-certificate-expiry",
        content: mail,
        data: { subject: mail.subject },
        resource_id: row.id,
        resource_type: "ocop_reminder",
        idempotency_key: `ocop-reminder:${row.id}:${address}`,
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(`${address}: ${reason.split("\n").at(-1) ?? reason}`);
    }
  }
  return problems;
}

/** In the bell of the admin, which the staff share; it has one text for both languages. */
async function ringBell(row: ReminderRow, { notifications, addresses, date }: Means) {
  const { subject } = mailOf(row, { notifications, addresses, date });
  await sendOnce(notifications, {
    to: "",
    channel: "feed",
    template: "admin-ui",
    data: { title: subject, description: row.producer_name },
    resource_id: row.id,
    resource_type: "ocop_reminder",
    idempotency_key: `ocop-reminder:${row.id}:feed`,
  });
}

async function sendClaimed(manager: SqlEntityManager, id: string, means: Means): Promise<Outcome> {
  const [row] = await manager.execute<ReminderRow[]>(READ, [
    means.date,
    means.date,
    means.date,
    id,
  ]);
  const note = (problem: string | null, recipients: string[]) =>
    manager.execute(NOTE, [JSON.stringify({ id, problem, recipients })]);
  if (row === undefined || row.is_outdated) {
    await note(OUTDATED, []);
    return "skipped";
  }
  if (row.audience === "staff") await ringBell(row, means);
  const to = await recipientsOf(manager, row.audience, row.producer_id);
  if (to.length === 0) {
    await note(NO_ADDRESS, to);
    return "no_address";
  }
  const problems = await mailAll(row, to, means);
  if (problems.length > 0) {
    await note(problems.join("\n"), to);
    return "failed";
  }
  await note(null, to);
  return "sent";
}

/**
 * Mails every reminder that waits, each in a transaction of its own that holds its row: two runs
 * never send the same one. What could not be mailed keeps why, and waits for the next run.
 */
export async function sendReminders(ocop: OcopModuleService, means: Means): Promise<SentReminders> {
  const waiting = await ocop.asActor(SYSTEM_ACTOR, (context) =>
    managerOf(context).execute<{ id: string }[]>(WAITING),
  );
  const result = { sent: 0, problems: 0 };
  let failuresInARow = 0;
  for (const { id } of waiting) {
    if (failuresInARow >= MAX_FAILURES_IN_A_ROW) break;
    const outcome = await ocop.asActor<Outcome>(SYSTEM_ACTOR, async (context) => {
      const manager = managerOf(context);
      const claimed = await manager.execute<{ id: string }[]>(CLAIM, [id]);
      return claimed.length === 0 ? "skipped" : sendClaimed(manager, id, means);
    });
    failuresInARow = outcome === "failed" ? failuresInARow + 1 : 0;
    if (outcome === "sent") result.sent += 1;
    if (outcome === "failed" || outcome === "no_address") result.problems += 1;
  }
  return result;
}
