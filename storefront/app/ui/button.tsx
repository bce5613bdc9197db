import { type ComponentProps } from "react";

import { LocalLink } from "~/i18n/local-link";

import { classNames } from "./class-names";

/** primary: the one action of a page (cinnamon); second: every other; quiet: looks like a link. */
export type ButtonLook = "primary" | "second" | "quiet";

const classOf = (look: ButtonLook, className?: string) =>
  classNames("button", `button-${look}`, className);

/** A button of a form, 44 px high. */
export function Button({
  look = "primary",
  className,
  type = "submit",
  ...rest
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type={type} className={classOf(look, className)} {...rest} />;
}

/** A link that looks like a button; `to` is the Vietnamese address. */
export function ButtonLink({
  look = "primary",
  className,
  ...rest
}: ComponentProps<typeof LocalLink> & { look?: ButtonLook }) {
  return <LocalLink className={classOf(look, className)} {...rest} />;
}
