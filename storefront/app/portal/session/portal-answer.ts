/** What a form of the portal is drawn from again after it was refused. */
export type PortalAnswer = {
  values: Record<string, string>;
  /** Of a field; in the reader's language. */
  problems: { field: string; message: string }[];
  /** What kept a right form from being done, in the reader's language. */
  trouble: string | null;
};

/** The part of a refusal of ours ("… / …") that is in the language. */
export function sentenceIn(language: "vi" | "en", message: string): string {
  const [vi = message, en] = message.split(" / ");
  return language === "vi" ? vi : (en ?? vi);
}
