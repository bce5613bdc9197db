import { useHref } from "react-router-dom";
import { postJson } from "../../lib/api";
import { useChange } from "../../lib/use-resource";
import { ACCOUNTS_API, signedInPage } from "./paths";

/** Where an account's id stands in the address to which the channel comes back. */
const ID = "id";

/** Sends the browser to the channel, at which whoever has the province's shop agrees. */
export function useSignIn() {
  const page = useHref(signedInPage(ID));
  return useChange<string, { url: string }>(
    (id) => {
      const { href } = new URL(page.replace(signedInPage(ID), signedInPage(id)), location.origin);
      return postJson(`${ACCOUNTS_API}/${id}/sign-in`, { redirect_url: href });
    },
    { refreshes: [ACCOUNTS_API], onDone: ({ url }) => location.assign(url) },
  );
}
