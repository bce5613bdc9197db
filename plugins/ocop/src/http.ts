/* What other plugins answer people with: words in both languages, limits, files, who asks. */
export { limitRequests } from "./api/limit-requests";
export {
  ownedProducerOf,
  producerActorOf,
  producerOf,
  setVisitor,
  visitorOf,
  type PortalVisitor,
  type ProducerContext,
} from "./api/producer-context";
export { validateBody } from "./api/validate-body";
export { receiveFile } from "./api/receive-file";
export { readHelp } from "./help/read-help";
export { sentence } from "./sentence";
export { actorOf, type StaffActor } from "./api/actor-of";
export { sendWorkbook } from "./api/send-workbook";
export { staffOf, type StaffContext } from "./api/staff-context";
export { LISTING_READINESS, type ListingReadiness } from "./figures/missing";
