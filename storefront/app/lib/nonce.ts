import { createContext } from "react";

/** The word that lets the page's own scripts run under its content security policy. */
export const NonceContext = createContext<string | undefined>(undefined);
