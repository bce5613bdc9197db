import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

import { useWords } from "~/i18n/part-words";
import type { ChannelDetail } from "./types";
import { channelWords } from "./words";

/** The files to carry to the channel, for the products that are ticked. */
export function PackSection({ detail: { channel, products } }: { detail: ChannelDetail }) {
  const { language, path } = useI18n();
  const say = useWords(channelWords);
  const eligible = products.filter(({ cells }) => cells[0]?.state !== "not_eligible");
  if (channel.files.length === 0 || eligible.length === 0) return null;
  const isAnyReady = eligible.some(({ cells }) => cells[0]?.state === "ready");
  return (
    <section aria-labelledby="files" className="grid gap-3">
      <h2 id="files" className="text-xl">
        {say("files")}
      </h2>
      <p className="max-w-text text-muted">{say("filesLead")}</p>
      <form method="get" className="grid gap-4">
        <fieldset className="grid gap-1">
          <legend className="font-bold">{say("chooseProducts")}</legend>
          {eligible.map(({ id, title, cells }) => (
            <label key={id} className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="product"
                value={id}
                defaultChecked={cells[0]?.state === "ready" || !isAnyReady}
                className="size-5 shrink-0"
              />
              {title[language] ?? title.vi}
            </label>
          ))}
        </fieldset>
        <p className="flex flex-wrap gap-3">
          {channel.files.map(({ key, about }, index) => (
            <Button
              key={key}
              look={index === 0 ? "primary" : "second"}
              formAction={path(`/producer/channels/${channel.id}/files/${key}`)}
            >
              {say("download", {
                name: `${about[language]} (${key.split(".").at(-1)?.toUpperCase()})`,
              })}
            </Button>
          ))}
        </p>
      </form>
    </section>
  );
}
