import { Text } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { ChannelIssue } from "../../lib/channel";

/** What is wrong with a listing, each with how it is mended and what the channel said itself. */
export function IssueNotes({ issues }: { issues: ChannelIssue[] | null }) {
  const { t, language } = useWords();
  if (!issues || issues.length === 0) return <>{t("channel.listing.nothing")}</>;
  return (
    <ul className="flex min-w-48 max-w-md flex-col gap-y-2 py-2">
      {issues.map((issue) => (
        <li key={issue.code}>
          <Text size="small" leading="compact" className="whitespace-normal">
            {issue.message[language]}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle whitespace-normal">
            {issue.fix[language]}
            {issue.detail && ` (${issue.detail})`}
          </Text>
        </li>
      ))}
    </ul>
  );
}
