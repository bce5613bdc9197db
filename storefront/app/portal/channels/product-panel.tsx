import { Form } from "@remix-run/react";

import { LocalLink } from "~/i18n/local-link";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { TextField } from "~/ui/text-field";

import { useWords } from "~/i18n/part-words";
import { fixPath } from "./fix-path";
import { standingOf } from "./standing";
import type { ChannelDetail, ChannelIssue, ChannelProduct } from "./types";
import { channelWords } from "./words";

function Issues({
  product,
  channel,
  issues,
}: {
  product: ChannelProduct;
  channel: string;
  issues: readonly ChannelIssue[];
}) {
  const { language } = useI18n();
  const say = useWords(channelWords);
  const sizeOf = (field: string) => {
    const size = product.sizes.find(({ sku }) => field.startsWith(`variants.${sku}.`));
    return size && product.sizes.length > 1 ? (size.title[language] ?? size.title.vi) : null;
  };
  return (
    <ul className="grid divide-y divide-hairline border-t border-hairline">
      {issues.map((issue) => {
        const size = sizeOf(issue.field);
        return (
          <li
            key={`${issue.code} ${issue.field}`}
            className="flex flex-wrap items-center justify-between gap-x-4 py-2"
          >
            <div className="grid max-w-text min-w-0 flex-1 basis-56">
              <p>
                {issue.message[language]}
                {size && ` (${say("size", { name: size })})`}
                {issue.severity === "advice" && (
                  <span className="text-muted"> · {say("advice")}</span>
                )}
              </p>
              <p className="text-sm text-muted">{issue.fix[language]}</p>
            </div>
            <LocalLink
              to={fixPath({ field: issue.field, productId: product.id, channel })}
              className="inline-flex min-h-11 items-center"
            >
              {say("mend")}
              <span className="sr-only">: {issue.message[language]}</span>
            </LocalLink>
          </li>
        );
      })}
    </ul>
  );
}

type Refusable = {
  product: ChannelProduct;
  detail: ChannelDetail;
  /** What was typed for its address and why it was refused. */
  refused: { typed: string; error: string | undefined } | undefined;
};

/** Says by hand that a product is on the channel, or not any more. */
function MarkForm({ product, detail, refused }: Refusable) {
  const say = useWords(channelWords);
  const [cell] = product.cells;
  const isLive = cell?.listing?.state === "live";
  const hasLinks = detail.channel.has_links;
  return (
    <Form method="post" noValidate className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="intent" value="mark" />
      <input type="hidden" name="product" value={product.id} />
      {hasLinks && (
        <TextField
          id={`url-${product.id}`}
          name="url"
          type="url"
          inputMode="url"
          label={say("linkLabel")}
          hint={isLive ? undefined : say("linkHint")}
          error={refused?.error}
          defaultValue={refused?.typed ?? cell?.listing?.url ?? ""}
          fieldClassName="min-w-0 grow basis-72"
        />
      )}
      <Button look="second" name="is_live" value="yes">
        {say(!hasLinks ? "markSold" : isLive ? "changeLink" : "markLive")}
      </Button>
      {isLive && (
        <Button look="quiet" name="is_live" value="no">
          {say("markGone")}
        </Button>
      )}
    </Form>
  );
}

/** A product at the channel: how it stands, what is missing, and whether it is there. */
export function ProductPanel({ product, detail, refused }: Refusable) {
  const { language } = useI18n();
  const say = useWords(channelWords);
  const [cell] = product.cells;
  if (!cell) return null;
  const { word, count, icon, tone } = standingOf(cell);
  const issues = [...(cell.listing?.issues ?? []), ...(cell.issues ?? []), ...(cell.advice ?? [])];
  return (
    <li
      id={product.id}
      data-product-at-channel={product.handle}
      className="grid scroll-mt-20 gap-3 rounded-md border border-hairline bg-white p-4"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="text-base">{product.title[language] ?? product.title.vi}</h3>
        <Chip tone={tone}>
          <span aria-hidden="true">{icon} </span>
          {say(word, { count })}
        </Chip>
      </div>
      {cell.why ? (
        <p className="text-sm text-muted">
          {say("notHere", { reason: cell.why.reason[language] })}
        </p>
      ) : (
        <>
          {issues.length > 0 ? (
            <Issues product={product} channel={cell.channel} issues={issues} />
          ) : (
            <p className="text-sm text-muted">{say("nothingMissing")}</p>
          )}
          {cell.listing?.url && cell.listing.state === "live" && (
            <a href={cell.listing.url} rel="noreferrer" className="justify-self-start break-all">
              {say("seeListing")}
            </a>
          )}
          {detail.channel.delivery === "pack" && (
            <MarkForm product={product} detail={detail} refused={refused} />
          )}
        </>
      )}
    </li>
  );
}
