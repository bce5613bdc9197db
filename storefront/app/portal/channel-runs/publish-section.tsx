import { Form } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";

import { standingOf } from "../channels/standing";
import type { ChannelDetail } from "../channels/types";
import { channelWords } from "../channels/words";
import { useWords } from "~/i18n/part-words";
import type { ChannelAccount } from "./types";
import { runWords } from "./words";

/** Publishes one product, several or all of them with one click. */
export function PublishSection({
  detail: { products },
  accounts,
  error,
}: {
  detail: ChannelDetail;
  accounts: readonly ChannelAccount[];
  error: string | undefined;
}) {
  const { language } = useI18n();
  const say = useWords(runWords);
  const sayChannel = useWords(channelWords);
  const usable = accounts.filter(({ state }) => state === "connected");
  const offered = products.filter(
    ({ cells }) => cells[0]?.state === "ready" || (cells[0]?.listing?.wanted ?? false),
  );
  const [only] = usable;
  if (!only) return null;
  return (
    <section aria-labelledby="publish" className="grid gap-3">
      <h2 id="publish" className="text-xl">
        {say("publish")}
      </h2>
      {offered.length === 0 ? (
        <p className="max-w-text text-muted">{say("noneReady")}</p>
      ) : (
        <Form method="post" className="grid gap-4">
          <p className="text-muted">{say("publishLead")}</p>
          {usable.length === 1 ? (
            <input type="hidden" name="account" value={only.id} />
          ) : (
            <Field id="account" label={say("account")} className="max-w-text">
              {(field) => (
                <select {...field} name="account" className="field-input">
                  {usable.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <fieldset className="grid gap-1" aria-describedby={error ? "product-error" : undefined}>
            <legend className="font-bold">{say("chooseProducts")}</legend>
            {error && (
              <p id="product-error" className="text-sm font-bold text-clay">
                {error}
              </p>
            )}
            {offered.map(({ id, title, cells: [cell] }, index) => {
              const standing = cell && standingOf(cell);
              return (
                <label key={id} className="flex min-h-11 items-center gap-3">
                  <input
                    id={index === 0 ? "product" : undefined}
                    type="checkbox"
                    name="product"
                    value={id}
                    defaultChecked={cell?.state === "ready" && !cell.listing?.wanted}
                    className="size-5 shrink-0"
                  />
                  {title[language] ?? title.vi}
                  {standing && (
                    <span className="text-sm text-muted">
                      {sayChannel(standing.word, { count: standing.count })}
                    </span>
                  )}
                </label>
              );
            })}
          </fieldset>
          <p className="flex flex-wrap gap-3">
            <Button name="intent" value="publish">
              {say("publishChosen")}
            </Button>
            <Button look="second" name="intent" value="publish-all">
              {say("publishAll")}
            </Button>
            <Button look="second" name="intent" value="try">
              {say("tryChosen")}
            </Button>
            <Button look="quiet" name="intent" value="withdraw">
              {say("withdrawChosen")}
            </Button>
          </p>
        </Form>
      )}
    </section>
  );
}
