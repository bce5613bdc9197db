import { Badge } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { ChannelOverview, IssueCount } from "../../lib/channel";
import { TextLink } from "../recognition/text-link";
import { RecordList } from "../record-list";
import { Section } from "../section";

/** Where the listings of the same page stand. */
export const LISTINGS_PLACE = "listings";

/** The page's address with its table of listings narrowed to an issue. */
const narrowedTo = ({ code }: IssueCount) =>
  `?listing_issue=${encodeURIComponent(JSON.stringify(code))}`;

/** What keeps listings from a channel, with how each kind is mended and who has it. */
export function IssueSection({ channel: { issues } }: { channel: ChannelOverview }) {
  const { t, language } = useWords();
  const show = () => document.getElementById(LISTINGS_PLACE)?.scrollIntoView();
  return (
    <Section title={t("channel.issue.title")} subtitle={t("channel.issue.subtitle")}>
      <RecordList
        empty={t("channel.issue.empty")}
        records={issues.map((issue) => ({
          id: `${issue.code} ${issue.severity}`,
          title: issue.message[language],
          notes: [
            t("channel.issue.fix", { fix: issue.fix[language] }),
            t("channel.issue.example", {
              product: issue.example.title,
              producer: issue.example.producer_name,
            }),
          ],
          aside: (
            <div className="flex flex-wrap items-center gap-3">
              <Badge size="2xsmall" color={issue.severity === "error" ? "orange" : "grey"}>
                {t(`channel.issue.${issue.severity}`)}
              </Badge>
              <TextLink to={narrowedTo(issue)} onClick={show}>
                {t("channel.issue.listings", { count: issue.count })}
              </TextLink>
            </div>
          ),
        }))}
      />
    </Section>
  );
}
