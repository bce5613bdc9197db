/* What other plugins answer people with: words in both languages, limits, files. */
export { limitRequests } from "./api/limit-requests";
export { receiveFile } from "./api/receive-file";
export { sentence } from "./sentence";
