import { toast } from "@medusajs/ui";
import { useHref } from "react-router-dom";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import { sentenceIn } from "../../lib/sentence-in";
import { useChange } from "../../lib/use-resource";
import { ACCOUNTS_API, signedInPage } from "./paths";

/** Sends the browser to the channel, at which whoever has the province's shop agrees: `mutate(id)`. */
export function useSignIn() {
  const { language } = useWords();
  const admin = useHref("/").replace(/\/$/, "");
  return useChange<string, { url: string }>(
    (id) =>
      postJson(`${ACCOUNTS_API}/${id}/sign-in`, {
        redirect_url: location.origin + admin + signedInPage(id),
      }),
    {
      refreshes: [],
      onDone: ({ url }) => location.assign(url),
      onError: ({ message }) => toast.error(sentenceIn(language, message)),
    },
  );
}
