import { Text } from "@medusajs/ui";
import { useParams, type UIMatch } from "react-router-dom";
import type { TrainingCourseView } from "../../../../../../programme/entry-view";
import { EntryDetail } from "../../../../../components/programme/entry-detail";
import { PROGRAMME } from "../../../../../components/programme/paths";
import { producerLine } from "../../../../../components/programme/producer-line";
import { TrainingCourseDrawer } from "../../../../../components/programme/training-course-drawer";
import { RecordCrumb } from "../../../../../components/record-crumb";
import { RecordList } from "../../../../../components/record-list";
import { Resource } from "../../../../../components/resource";
import { Section } from "../../../../../components/section";
import { useWords } from "../../../../../i18n/use-words";
import { useFormats } from "../../../../../lib/use-formats";
import { useResource } from "../../../../../lib/use-resource";

type Answer = { training_course: TrainingCourseView };

const pathOf = (id = "") => `${PROGRAMME.training_course.api}/${id}`;

const TrainingCoursePage = () => {
  const { id } = useParams();
  const resource = useResource<Answer>(pathOf(id));
  return (
    <Resource of={resource}>
      {({ training_course }) => <Detail course={training_course} />}
    </Resource>
  );
};

function Detail({ course }: { course: TrainingCourseView }) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <EntryDetail
      noun="training_course"
      entry={course}
      title={course.name}
      subtitle={course.topic}
      facts={[
        { label: t("programme.starts_on"), value: format.date(course.starts_on) },
        { label: t("programme.ends_on"), value: format.date(course.ends_on) },
        { label: t("programme.organiser"), value: course.organiser },
        { label: t("programme.place"), value: course.place },
      ]}
      form={(onClose) => <TrainingCourseDrawer course={course} onClose={onClose} />}
    >
      <Section title={t("programme.training_course.attendance")}>
        <RecordList
          empty={t("programme.nobody")}
          records={course.attendance.map(({ producer, people }) => ({
            ...producerLine(producer),
            aside: (
              <Text size="small" className="tabular-nums">
                {t("programme.training_course.people_count", { count: people })}
              </Text>
            ),
          }))}
        />
      </Section>
    </EntryDetail>
  );
}

export default TrainingCoursePage;

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <RecordCrumb<Answer>
      path={pathOf(params.id)}
      nameOf={({ training_course }) => training_course.name}
    />
  ),
};
