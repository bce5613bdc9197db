import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";

import { languageOfPath } from "~/i18n/language";
import { I18nProvider } from "~/i18n/use-i18n";

async function hydrate() {
  const language = languageOfPath(window.location.pathname);
  const { messages } =
    language === "en" ? await import("~/i18n/messages-en") : await import("~/i18n/messages-vi");
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nProvider language={language} messages={messages}>
          <RemixBrowser />
        </I18nProvider>
      </StrictMode>,
    );
  });
}

void hydrate();
