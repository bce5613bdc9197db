import type { Appearance } from "@stripe/stripe-js";

/** The shop's tokens (styles/tokens.css), which Stripe's frame cannot read. */
export const CARD_LOOK: Appearance = {
  theme: "flat",
  variables: {
    colorPrimary: "#0b4f6c",
    colorText: "#17242b",
    colorTextSecondary: "#4e5d65",
    colorTextPlaceholder: "#4e5d65",
    colorDanger: "#9b2c1f",
    colorBackground: "#ffffff",
    borderRadius: "4px",
    fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
    fontSizeBase: "16px",
    spacingUnit: "4px",
  },
  rules: {
    ".Input": { border: "1px solid #76868d", padding: "10px 12px" },
    ".Input:focus": { outline: "3px solid #0b4f6c", outlineOffset: "2px" },
    ".Label": { fontWeight: "700", fontSize: "16px", color: "#17242b" },
    ".Error": { fontWeight: "700", fontSize: "14px" },
  },
};
