/* What other plugins limit their own public addresses with. */
export { limitRequests } from "./api/limit-requests";
