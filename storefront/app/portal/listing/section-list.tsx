import { Chip } from "~/ui/chip";

import { useWords } from "~/i18n/part-words";
import { SECTIONS, type ListingIssue } from "./listing";
import { listingWords } from "./words";

/** The parts of a listing with what is missing in each. */
export function SectionList({ issues }: { issues: readonly ListingIssue[] }) {
  const say = useWords(listingWords);
  return (
    <nav aria-label={say("sections")}>
      <ul className="grid divide-y divide-hairline rounded-md border border-hairline bg-white">
        {SECTIONS.map((section) => {
          const own = issues.filter((issue) => issue.section === section);
          const needed = own.filter(({ severity }) => severity === "needed").length;
          return (
            <li key={section}>
              <a
                href={`#section-${section}`}
                className="flex min-h-11 items-center justify-between gap-3 px-4 text-ink"
              >
                {say(`section.${section}`)}
                <Chip tone={needed > 0 ? "sun" : own.length > 0 ? "sea" : "terrace"}>
                  {needed > 0
                    ? say("needs", { count: needed })
                    : own.length > 0
                      ? say("advises", { count: own.length })
                      : `✓ ${say("complete")}`}
                </Chip>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
