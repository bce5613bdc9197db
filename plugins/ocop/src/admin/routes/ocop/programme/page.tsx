import { defineRouteConfig } from "@medusajs/admin-sdk";
import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import type { TrainingCourseView } from "../../../../programme/entry-view";
import { Crumb } from "../../../components/crumb";
import { EntryList } from "../../../components/programme/entry-list";
import { entryPage } from "../../../components/programme/paths";
import { TrainingCourseDrawer } from "../../../components/programme/training-course-drawer";
import { RowLink } from "../../../components/row-link";
import { useWords } from "../../../i18n/use-words";
import { useFormats } from "../../../lib/use-formats";

const column = createDataTableColumnHelper<TrainingCourseView>();

const TrainingCoursesPage = () => {
  const { t } = useWords();
  const format = useFormats();
  const columns = useMemo(
    () => [
      column.accessor("name", {
        header: t("programme.name"),
        enableSorting: true,
        cell: ({ row: { original } }) => (
          <RowLink to={entryPage("training_course", original.id)}>{original.name}</RowLink>
        ),
      }),
      column.accessor("topic", { header: t("programme.training_course.topic") }),
      column.accessor("starts_on", {
        header: t("programme.starts_on"),
        enableSorting: true,
        cell: ({ getValue }) => format.date(getValue()),
      }),
      column.accessor("ends_on", {
        header: t("programme.ends_on"),
        enableSorting: true,
        cell: ({ getValue }) => format.date(getValue()),
      }),
      column.accessor("attendance", {
        header: t("programme.training_course.attendance"),
        cell: ({ getValue }) => {
          const attendance = getValue();
          return t("programme.training_course.attended", {
            producers: attendance.length,
            people: attendance.reduce((sum, { people }) => sum + people, 0),
          });
        },
      }),
    ],
    [format, t],
  );
  return (
    <EntryList
      noun="training_course"
      columns={columns}
      form={(onClose) => <TrainingCourseDrawer course={null} onClose={onClose} />}
    />
  );
};

export default TrainingCoursesPage;

export const config = defineRouteConfig({
  label: "navigation.programme",
  translationNs: "ocop",
  rank: 7.5,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.programme" /> };
