import { useFetcher } from "@remix-run/react";
import { useState, type ReactNode } from "react";

import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { Price } from "~/ui/price";

import { MAX_LINE_QUANTITY } from "./cart-notice";
import type { CartLine } from "./cart-view";
import { LinePicture } from "./line-picture";
import { useHydrated } from "./use-hydrated";

/** One line: its price, its quantity to change, and what keeps it from being bought. */
export function CartLineRow({ line }: { line: CartLine }) {
  const { t, format } = useI18n();
  return (
    <li
      data-cart-line={line.variantId}
      hidden={line.quantity === 0}
      className={classNames(
        "grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-4 gap-y-3 p-4 md:grid-cols-[6rem_minmax(0,1fr)_auto]",
        line.problem && "border-l-4 border-sun bg-sun-tint",
      )}
    >
      <LinePicture line={line} />
      <div className="grid content-start gap-1">
        <h3 className="text-base">
          {line.problem === "gone" ? (
            line.title
          ) : (
            <LocalLink
              to={`/products/${line.handle}`}
              className="text-ink no-underline hover:underline"
            >
              {line.title}
            </LocalLink>
          )}
        </h3>
        <p className="text-sm text-muted">
          {format.money(line.unitPriceVnd)}
          {line.variantTitle && ` / ${line.variantTitle.toLowerCase()}`}
        </p>
        {line.previousPriceVnd !== null && (
          <p className="text-sm font-bold text-sun">
            {t("cart.priceChanged", {
              before: format.money(line.previousPriceVnd),
              now: format.money(line.unitPriceVnd),
            })}
          </p>
        )}
        <ProblemWords line={line} />
      </div>
      <div className="col-span-2 flex flex-wrap items-center justify-between gap-x-2 gap-y-2 md:col-span-1 md:flex-col md:items-end md:justify-start">
        <Price amountVnd={line.totalVnd} className="order-3 font-bold md:order-none md:text-lg" />
        <QuantityForm key={line.id} line={line} />
        <LineForm line={line} className="md:-mr-2">
          <Button
            look="quiet"
            name="intent"
            value="remove"
            aria-label={t("cart.removeOf", { product: line.title })}
          >
            {t("cart.remove")}
          </Button>
        </LineForm>
      </div>
    </li>
  );
}

function LineForm({
  line,
  className,
  onSubmit,
  children,
}: {
  line: CartLine;
  className?: string;
  onSubmit?: () => void;
  children: ReactNode;
}) {
  const { path } = useI18n();
  const fetcher = useFetcher();
  const hydrated = useHydrated();
  return (
    <fetcher.Form
      method="post"
      action={path("/cart")}
      preventScrollReset
      className={className}
      onSubmit={onSubmit}
    >
      <input type="hidden" name="line_id" value={line.id} />
      {/* A redirect would be dropped when two quick changes overlap; an answer makes the page load anew. */}
      {hydrated && <input type="hidden" name="respond" value="json" />}
      {children}
    </fetcher.Form>
  );
}

function QuantityForm({ line }: { line: CartLine }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState<string | null>(null);
  if (line.problem === "gone") return null;
  const product = line.title;
  const isChanged = typed !== null && typed !== String(line.quantity);
  return (
    <LineForm
      line={line}
      className="flex flex-wrap items-center gap-2"
      onSubmit={() => setTyped(null)}
    >
      {/* First of the submit buttons, so that Enter in the field means this one. */}
      <Button
        look="second"
        name="intent"
        value="update"
        aria-label={t("cart.updateOf", { product })}
        className={classNames("order-last", !isChanged && "hidden noscript:inline-flex")}
      >
        {t("cart.update")}
      </Button>
      <span className="flex items-stretch rounded-md border border-edge bg-white">
        <StepButton step="-1" label={t("cart.less", { product })} sign="−" />
        <input
          name="quantity"
          inputMode="numeric"
          pattern="[0-9]*"
          autoComplete="off"
          aria-label={t("cart.quantityOf", { product })}
          value={typed ?? line.quantity}
          onChange={(event) => setTyped(event.target.value)}
          className="w-12 bg-transparent text-center"
        />
        <StepButton
          step="1"
          label={t("cart.more", { product })}
          sign="+"
          disabled={line.quantity >= Math.min(line.availableQuantity, MAX_LINE_QUANTITY)}
        />
      </span>
    </LineForm>
  );
}

function StepButton({
  step,
  label,
  sign,
  disabled,
}: {
  step: "1" | "-1";
  label: string;
  sign: string;
  disabled?: boolean;
}) {
  return (
    <button
      type="submit"
      name="step"
      value={step}
      aria-label={label}
      disabled={disabled}
      className="grid size-11 place-items-center text-xl text-sea disabled:text-edge"
    >
      <span aria-hidden>{sign}</span>
    </button>
  );
}

function ProblemWords({ line }: { line: CartLine }) {
  const { t } = useI18n();
  if (line.problem === null) return null;
  const count = line.availableQuantity;
  const words = {
    gone: t("cart.gone"),
    sold_out: t("cart.soldOut"),
    not_enough: t("cart.notEnough", { count }),
  };
  return (
    <div className="grid justify-items-start gap-2">
      <p className="text-sm font-bold text-sun">{words[line.problem]}</p>
      {line.problem === "not_enough" && (
        <LineForm line={line}>
          <input type="hidden" name="quantity" value={count} />
          <Button look="second" name="intent" value="update">
            {t("cart.notEnoughFix", { count })}
          </Button>
        </LineForm>
      )}
    </div>
  );
}
