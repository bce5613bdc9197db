export type { Actor } from "./actor";
export type { Citation } from "./citation";
export type { StaffArea, StaffGrant, StaffRole } from "../modules/staff/rules/staff-role";
export type { ChannelEntry, ChannelKind } from "../modules/ocop/rules/channel";
export type { ChannelSaleInput } from "../workflows/channel-sale/steps/record-channel-sales";
export type { EvidenceFacts } from "../workflows/participation/steps/record-evidence";
export type {
  ParticipationPeriod,
  ParticipationSubject,
} from "../workflows/participation/steps/record-participation";
