import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { OCOP_MODULE } from "../modules/ocop";
import type OcopModuleService from "../modules/ocop/service";
import { publicAddressesOf } from "../public-addresses";
import { answerRecipient, type AnswerRecipient } from "./answer-recipient";
import type { ClaimedAnswer } from "./due-answers";

export type AnswerLetter = { subject: string; text: string; short: string };
type Telling = { recipient: AnswerRecipient; letter: AnswerLetter };

type Addresses = { email: string | null; phone: string | null };

/** Of the member who reported, else of the producer itself. */
async function addressesOf(
  container: MedusaContainer,
  { producerId, memberId }: { producerId: string; memberId: string | null },
): Promise<(string | null)[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: Addresses[] }>(
    `select email, phone from (
       select email, phone, 0 as place from ocop_producer_member
       where id = :memberId and state = 'active' and deleted_at is null
       union all
       select email, phone, 1 from ocop_producer where id = :producerId and deleted_at is null
     ) address order by place`,
    { producerId, memberId },
  );
  return rows.flatMap(({ email, phone }) => [email, phone]);
}

async function correctionAnswer(container: MedusaContainer, id: string): Promise<Telling | null> {
  const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
  const [report] = await ocop.listRegisterCorrections({ id });
  if (!report || report.answer === null) return null;
  const recipient = answerRecipient(
    await addressesOf(container, { producerId: report.producer_id, memberId: report.reported_by }),
  );
  if (recipient === null) return null;
  const { storefrontUrl } = publicAddressesOf(container);
  const isAccepted = report.state === "accepted";
  const { is_right, answer } = report;
  if (report.language === "en") {
    const outcome = isAccepted ? "The register was put right" : "The register stays as it is";
    const url = `${storefrontUrl}/en/producer/profile/report`;
    return {
      recipient,
      letter: {
        subject: `Answer to your report: ${outcome}`,
        text: [`You reported: ${is_right}`, "", `${outcome}. ${answer}`, "", url, ""].join("\n"),
        short: `OCOP Quang Ngai: ${outcome}. ${url}`,
      },
    };
  }
  const outcome = isAccepted ? "Đã sửa sổ đăng ký" : "Sổ đăng ký giữ nguyên";
  const url = `${storefrontUrl}/producer/profile/report`;
  return {
    recipient,
    letter: {
      subject: `Trả lời báo sai của bạn: ${outcome}`,
      text: [`Bạn đã báo: ${is_right}`, "", `${outcome}. ${answer}`, "", url, ""].join("\n"),
      short: `OCOP Quảng Ngãi: ${outcome}. Xem ${url}`,
    },
  };
}

async function complaintAnswer(container: MedusaContainer, id: string): Promise<Telling | null> {
  const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
  const [complaint] = await ocop.listComplaints({ id });
  if (!complaint || complaint.answer === null) return null;
  const recipient = answerRecipient([complaint.contact]);
  if (recipient === null) return null;
  const { storefrontUrl } = publicAddressesOf(container);
  const { code, name, description, answer } = complaint;
  if (complaint.language === "en") {
    const url = `${storefrontUrl}/en/complaint?code=${code}`;
    return {
      recipient,
      letter: {
        subject: `Answer to your complaint ${code}`,
        text: [`Dear ${name},`, "", answer, "", `You wrote: ${description}`, "", url, ""].join(
          "\n",
        ),
        short: `OCOP Quang Ngai has answered your complaint ${code}: ${url}`,
      },
    };
  }
  const url = `${storefrontUrl}/complaint?code=${code}`;
  return {
    recipient,
    letter: {
      subject: `Trả lời khiếu nại ${code}`,
      text: [`Gửi ${name},`, "", answer, "", `Bạn đã viết: ${description}`, "", url, ""].join("\n"),
      short: `OCOP Quảng Ngãi đã trả lời khiếu nại ${code}: ${url}`,
    },
  };
}

/** What is told of an answer, and to whom; null: there is nobody to tell, or nothing any more. */
export async function readAnswer(
  container: MedusaContainer,
  { subject, subject_id }: ClaimedAnswer,
): Promise<Telling | null> {
  return subject === "register_correction"
    ? correctionAnswer(container, subject_id)
    : complaintAnswer(container, subject_id);
}
