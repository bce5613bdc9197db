import { Link } from "@remix-run/react";
import { type ComponentProps } from "react";

import { useI18n } from "./use-i18n";

/** A link within the page's language; `to` is the Vietnamese address, such as `/products`. */
export function LocalLink({
  to,
  ...rest
}: Omit<ComponentProps<typeof Link>, "to"> & { to: string }) {
  const { path } = useI18n();
  return <Link to={path(to)} {...rest} />;
}
