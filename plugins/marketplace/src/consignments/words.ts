import type { ConsignmentAction, ConsignmentStatus } from "../rules/consignment-status";
import { sentence } from "@ocop/ocop/http";

const STATUS_WORDS: Record<ConsignmentStatus, [string, string]> = {
  new: ["chờ xác nhận", "new"],
  accepted: ["đã nhận", "accepted"],
  packed: ["đã đóng gói", "packed"],
  shipped: ["đã gửi đi", "shipped"],
  delivered: ["đã giao", "delivered"],
  refused: ["bị từ chối nhận", "refused"],
  cancelled: ["đã hủy", "cancelled"],
  returned: ["đã trả về", "returned"],
};

const ACTION_WORDS: Record<ConsignmentAction, [string, string]> = {
  accept: ["xác nhận", "be accepted"],
  pack: ["đóng gói", "be packed"],
  ship: ["gửi đi", "be shipped"],
  deliver: ["ghi là đã giao", "be marked as delivered"],
  refuse: ["ghi là bị từ chối nhận", "be marked as refused"],
  take_back: ["nhận lại", "be taken back"],
  cancel: ["hủy", "be cancelled"],
};

/** Why an action cannot be done, for the person who asked for it. */
export function actionRefusal(
  code: string,
  action: ConsignmentAction,
  status: ConsignmentStatus,
): string {
  const [actionVi, actionEn] = ACTION_WORDS[action];
  const [statusVi, statusEn] = STATUS_WORDS[status];
  return sentence(
    `Kiện ${code} ${statusVi} nên không ${actionVi} được nữa`,
    `Consignment ${code} is ${statusEn} and cannot ${actionEn}`,
  );
}

/** Why nothing is packed for an order yet. */
export function unpaidRefusal(code: string): string {
  return sentence(
    `Đơn của kiện ${code} chờ người mua chuyển khoản: đóng gói khi tiền đã đến`,
    `The order of consignment ${code} waits for the buyer's transfer: pack it when the money is there`,
  );
}

/** Why an action is not done again: somebody else, or another device, was there first. */
export function handledElsewhere(code: string, status: ConsignmentStatus): string {
  const [statusVi, statusEn] = STATUS_WORDS[status];
  return sentence(
    `Kiện ${code} đã xử lý ở máy khác: nay ${statusVi}`,
    `Consignment ${code} was already handled on another device: it is ${statusEn} now`,
  );
}
