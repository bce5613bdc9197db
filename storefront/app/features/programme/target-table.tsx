import { useI18n } from "~/i18n/use-i18n";
import { useWords } from "~/i18n/part-words";

import type { Figure } from "./figure";
import { StatusChip } from "./status-chip";
import { programmeWords } from "./words";
import { writtenValue } from "./write-figure";

/** The plan's other targets: what is reached, what is set, and how it stands. */
export function TargetTable({ figures }: { figures: readonly Figure[] }) {
  const { language, format } = useI18n();
  const say = useWords(programmeWords);
  return (
    <section aria-labelledby="targets" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id="targets" className="text-xl">
        {say("targets")}
      </h2>
      <div className="overflow-x-auto">
        <table className="w-full text-sm">
          <thead>
            <tr className="border-b border-edge text-left">
              {(["metric", "actual", "goal"] as const).map((name) => (
                <th key={name} scope="col" className="py-2 pr-4 last:pr-0">
                  {say(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map(({ metric, total, target }) => {
              const written = (value: number) => writtenValue({ language, say }, metric, value);
              const { headline } = total;
              return (
                <tr key={metric.id} className="border-b border-hairline align-top">
                  <th scope="row" className="min-w-40 py-3 pr-4 text-left font-normal">
                    <a href={`#definition-${metric.id}`}>{metric.name[language]}</a>
                  </th>
                  <td className="py-3 pr-4">
                    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 font-bold">
                      {headline === null ? say("notRecorded") : written(headline)}
                      {target?.status && <StatusChip status={target.status} />}
                    </span>
                  </td>
                  <td className="py-3">
                    {target
                      ? say("target", {
                          target: written(target.target),
                          day: format.date(target.due_on),
                        })
                      : say("noTarget")}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
