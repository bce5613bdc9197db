import { startInVietnamese } from "./language";
import { english, vietnamese } from "./messages";

// The admin loads this file before it looks for a language.
if (typeof window !== "undefined") startInVietnamese(window.localStorage, document.cookie);

/** What the admin reads: language, then namespace. */
export default { vi: { ocop: vietnamese }, en: { ocop: english } };
