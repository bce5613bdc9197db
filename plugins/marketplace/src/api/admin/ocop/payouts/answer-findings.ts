import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readFindings, readLastCheck } from "../../../../payout/read-findings";
import type { LedgerFindingCode } from "../../../../types/ledger";
import { payoutDatabaseOf } from "../../../payout-request";

const MESSAGES: Record<LedgerFindingCode, { vi: string; en: string }> = {
  transaction_unbalanced: {
    vi: "Bút toán không cân: tổng các dòng khác 0 hoặc thiếu dòng.",
    en: "The entries of this transaction do not sum to zero, or some are missing.",
  },
  payout_differs: {
    vi: "Khoản chi và sổ không khớp.",
    en: "This payout and the ledger do not agree.",
  },
  sale_missing: {
    vi: "Kiện đã giao chưa có trong sổ.",
    en: "A delivered consignment is not in the ledger.",
  },
  sale_differs: {
    vi: "Số tiền của kiện trong sổ khác đơn hàng.",
    en: "The ledger has other amounts for this consignment than the order.",
  },
  sale_unknown: {
    vi: "Sổ có một kiện mà đơn hàng không có.",
    en: "The ledger has a consignment that no order has.",
  },
  refund_missing: {
    vi: "Khoản hoàn tiền chưa có trong sổ.",
    en: "A refund is not in the ledger.",
  },
  refund_differs: {
    vi: "Số tiền hoàn trong sổ khác đơn hàng.",
    en: "The ledger has other amounts for this refund than the order.",
  },
  refund_unknown: {
    vi: "Sổ có một khoản hoàn tiền mà đơn hàng không có.",
    en: "The ledger has a refund that no order has.",
  },
  money_missing: {
    vi: "Kiện đã giao nhưng chưa thu đủ tiền nên chưa vào sổ.",
    en: "This consignment is delivered and its money has not come: it is not in the ledger yet.",
  },
};

/** Answers with what does not agree, and with the last check. */
export async function answerFindings(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  cleared: boolean,
): Promise<void> {
  const database = payoutDatabaseOf(req);
  const [findings, check] = await Promise.all([
    readFindings(database, cleared),
    readLastCheck(database),
  ]);
  res.json({
    findings: findings.map((finding) => ({
      id: finding.id,
      code: finding.code,
      message_vi: MESSAGES[finding.code].vi,
      message_en: MESSAGES[finding.code].en,
      subject_type: finding.subjectType,
      subject_id: finding.subjectId,
      details: finding.details,
      found_at: finding.foundAt,
      last_found_at: finding.lastFoundAt,
      cleared_at: finding.clearedAt,
    })),
    last_check: check && {
      checked_at: check.checkedAt,
      transactions: check.transactions,
      compared_with_orders: check.comparedWithOrders,
      ledger_total_vnd: check.ledgerTotalVnd,
      orders_total_vnd: check.ordersTotalVnd,
      findings: check.findings,
    },
  });
}
