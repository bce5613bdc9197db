/**
 * Whether a caller has the version with this tag (RFC 9110, section 13.1.2). Express's own comparison
 * says no to every caller that uses `fetch`, which sends `Cache-Control: no-cache` beside the tags.
 */
export function hasVersion(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag);
}
