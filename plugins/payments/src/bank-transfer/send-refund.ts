import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refusal } from "../sentence";
import { recordRefundTransferWorkflow } from "../workflows/refund-transfer/workflows/record-refund-transfer";
import { isId } from "./is-id";
import { readRefunds, type RefundView } from "./read-refunds";
import { withTransferLock } from "./with-lock";

/**
 * A refund that is sent by hand.
 * @throws MedusaError not_found
 */
export async function retrieveRefund(container: MedusaContainer, id: string): Promise<RefundView> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { refunds } = isId(id)
    ? await readRefunds(database, { id, limit: 1, offset: 0 })
    : { refunds: [] };
  const [refund] = refunds;
  if (refund) return refund;
  throw refusal(
    "NOT_FOUND",
    "Không tìm thấy khoản hoàn tiền này: tải lại danh sách.",
    "There is no such refund: reload the list.",
  );
}

/**
 * Notes that staff has sent a refund, once.
 * @throws MedusaError not_found, conflict when somebody has noted it before
 */
export async function sendRefund(
  container: MedusaContainer,
  { refundId, reference, sentBy }: { refundId: string; reference: string; sentBy: string },
): Promise<void> {
  await withTransferLock(container, async () => {
    const refund = await retrieveRefund(container, refundId);
    if (refund.state === "sent") {
      throw refusal(
        "CONFLICT",
        `Khoản này đã được ghi là đã trả (${refund.reference ?? ""}).`,
        `This refund is noted as sent already (${refund.reference ?? ""}).`,
      );
    }
    await recordRefundTransferWorkflow(container).run({ input: { refundId, reference, sentBy } });
  });
}
