export {
  CONSIGNMENT_CHANGED,
  CONSIGNMENTS_CREATED,
  type ConsignmentChanged,
  type ConsignmentsCreated,
} from "../events";
export type {
  ChannelOrderInput,
  ChannelOrderStatus,
  ChannelPayee,
  ImportedOrder,
} from "../rules/channel-order";
export type { ConsignmentStatus } from "../rules/consignment-status";
export type {
  CivilDate,
  ConsignmentFact,
  ConsignmentRefund,
  ConsignmentSale,
  PaymentMethod,
  PayoutActor,
  RefundFact,
} from "./payout";
