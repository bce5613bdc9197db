import { Form } from "@remix-run/react";

import type { MapPlace } from "~/features/catalog/types";
import { useI18n } from "~/i18n/use-i18n";
import { useWords } from "~/i18n/part-words";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";

import { BreakdownTable } from "./breakdown-table";
import { CommuneSection } from "./commune-section";
import { DefinitionList } from "./definition-list";
import { DownloadSection } from "./download-section";
import type { Figure } from "./figure";
import type { NewsItem } from "./news";
import { NewsSection } from "./news-section";
import type { Programme } from "./programme.server";
import { RateSection } from "./rate-section";
import { TargetTable } from "./target-table";
import { TrendSection } from "./trend-section";
import { programmeWords } from "./words";

const BREAKDOWNS = ["channel_kind", "channel", "sector", "star", "legal_form"] as const;

/** The programme before everybody: the rate, its way there, the other targets, by place and channel. */
export function ProgrammePage({
  programme: { date, modern, others },
  news,
  places,
  today,
  problem,
}: {
  programme: Programme;
  news: readonly NewsItem[];
  places: readonly MapPlace[];
  today: string;
  /** Why the day that was asked for is not shown. */
  problem: string | null;
}) {
  const { format } = useI18n();
  const say = useWords(programmeWords);
  return (
    <div className="page grid grid-cols-[minmax(0,1fr)] gap-12 py-8">
      <header className="grid gap-3">
        <h1 className="max-w-text text-2xl md:text-3xl">{say("title")}</h1>
        <p>
          <strong>{say("asOf", { day: format.date(date) })}</strong> ·{" "}
          <PlanName plan={modern.plan} />
        </p>
        {modern.plan.is_sample && (
          <p className="max-w-text rounded-md bg-sun-tint px-4 py-2 text-sm text-sun">
            {say("sample")}
          </p>
        )}
      </header>
      <RateSection figure={modern} />
      <TrendSection trend={modern.trend} target={modern.target} />
      <TargetTable figures={others} />
      <CommuneSection cells={modern.breakdowns.commune ?? []} places={places} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12 lg:grid-cols-2">
        {BREAKDOWNS.map((dimension) => (
          <section
            key={dimension}
            aria-labelledby={dimension}
            className="grid grid-cols-[minmax(0,1fr)] content-start gap-3"
          >
            <h2 id={dimension} className="text-xl">
              {say(dimension)}
            </h2>
            {dimension.startsWith("channel") && (
              <p className="text-sm text-muted">{say("countedNote")}</p>
            )}
            <BreakdownTable caption={say(dimension)} cells={modern.breakdowns[dimension] ?? []} />
          </section>
        ))}
      </div>
      {news.length > 0 && <NewsSection items={news} />}
      <DefinitionList metrics={[modern, ...others].map(({ metric }) => metric)} />
      <DownloadSection date={date} />
      <DayForm date={date} today={today} problem={problem} />
    </div>
  );
}

function PlanName({ plan }: { plan: Figure["plan"] }) {
  const { language } = useI18n();
  const say = useWords(programmeWords);
  const name = language === "vi" ? plan.name_vi : plan.name_en;
  return say("plan", {
    name: plan.number ? say("planNumber", { name, number: plan.number }) : name,
  });
}

function DayForm({
  date,
  today,
  problem,
}: {
  date: string;
  today: string;
  problem: string | null;
}) {
  const { path } = useI18n();
  const say = useWords(programmeWords);
  return (
    <Form action={path("/programme")} className="flex flex-wrap items-end gap-3">
      <TextField
        name="date"
        type="date"
        label={say("chooseDay")}
        hint={say("dayHint")}
        error={problem ?? undefined}
        defaultValue={date}
        max={today}
        required
      />
      <Button look="second">{say("show")}</Button>
    </Form>
  );
}
