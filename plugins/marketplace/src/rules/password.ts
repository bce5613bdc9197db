import { normaliseMobile } from "./mobile-phone";

/**
 * Length is what makes a password hard to guess; no kinds of letters are asked for (NIST SP 800-63B,
 * section 5.1.1.2). The upper end keeps the work of checking one small.
 */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

/** Whether a password may be chosen by the person with this phone number (national form). */
export function mayBePassword(password: string, phone: string): boolean {
  const { length } = password;
  if (length < PASSWORD_LENGTH.min || length > PASSWORD_LENGTH.max) return false;
  return normaliseMobile(password) !== phone;
}
