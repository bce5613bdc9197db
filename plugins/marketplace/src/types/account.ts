export type AccountLanguage = "vi" | "en";
export type CodePurpose = "register" | "reset";

/** What becomes an account once a code has shown that the phone is the person's. */
export type Registration = {
  name: string;
  email: string | null;
  language: AccountLanguage;
  password_hash: string;
  /** Instant in ISO form. */
  consented_at: string;
  consent_version: string;
};
