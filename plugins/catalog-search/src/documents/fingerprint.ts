import crypto from "node:crypto";

/** A short mark of a document's content: two documents with the same one are the same. */
export function withFingerprint<Document extends Record<string, unknown>>(
  document: Document,
): Document & { fingerprint: string } {
  const content = JSON.stringify(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1)));
  const fingerprint = crypto.createHash("sha256").update(content).digest("base64url").slice(0, 22);
  return { ...document, fingerprint };
}
