import { Link } from "@remix-run/react";

import { useI18n } from "~/i18n/use-i18n";
import { classNames } from "~/ui/class-names";

import { useWords } from "~/i18n/part-words";
import { GROUPS, type Group } from "./consignment";
import { orderWords } from "./words";

/** Always shown, so that their places can be learnt; the others only when something is in them. */
const ALWAYS: readonly Group[] = ["to_accept", "to_pack", "to_ship", "done"];

/** The way between the groups of work, with how much there is in each. */
export function GroupLinks({
  current,
  groups,
  unread,
}: {
  current: Group | "unread" | null;
  groups: Record<Group, number>;
  unread: number;
}) {
  const { path, format } = useI18n();
  const say = useWords(orderWords);
  const shown = GROUPS.filter(
    (group) => ALWAYS.includes(group) || group === current || groups[group] > 0,
  );
  const links = [
    ...shown.map((group) => ({
      ...{ id: group, to: `/producer/orders?group=${group}`, word: say(`group.${group}`) },
      count: groups[group],
    })),
    ...(unread > 0 || current === "unread"
      ? [{ id: "unread", to: "/producer/orders?unread=1", word: say("unread"), count: unread }]
      : []),
  ];
  return (
    <nav aria-label={say("groups")}>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ id, to, word, count }) => (
          <li key={id}>
            <Link
              to={path(to)}
              aria-current={id === current ? "page" : undefined}
              className={classNames(
                "pill-link gap-1.5",
                id === current && "border-sea bg-sea-tint font-bold",
              )}
            >
              {word} <span data-count={id}>{format.count(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
