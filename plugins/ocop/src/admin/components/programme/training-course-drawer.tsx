import type { TrainingCourseView } from "../../../programme/entry-view";
import { useWords } from "../../i18n/use-words";
import { useDraft } from "../../lib/use-draft";
import { NumberField, TextField } from "../form-fields";
import { ProducerField } from "../monitoring/product-field";
import { EntryDrawer } from "./entry-drawer";
import {
  EMPTY_GATHERING,
  GatheringFields,
  isGatheringComplete,
  type GatheringDraft,
} from "./gathering-fields";
import { Lines, type Line } from "./lines";

type CourseDraft = GatheringDraft & {
  topic: string;
  attendance: (Line & { producer_id: string | null; people: number | null })[];
};

function draftOf(course: TrainingCourseView | null): CourseDraft {
  if (course === null) return { ...EMPTY_GATHERING, topic: "", attendance: [] };
  const { name, topic, organiser, place, starts_on, ends_on, attendance } = course;
  return {
    ...{ name, topic, organiser, place, starts_on, ends_on },
    attendance: attendance.map(({ producer, people }, key) => ({
      ...{ key, people, producer_id: producer.id },
    })),
  };
}

type CourseDrawerProps = { course: TrainingCourseView | null; onClose: () => void };

/** Records a course with its attendance, or corrects one. */
export function TrainingCourseDrawer({ course, onClose }: CourseDrawerProps) {
  const { t } = useWords();
  const draft = useDraft(draftOf(course));
  const { attendance, ...facts } = draft.values;
  const known = new Map(course?.attendance.map(({ producer }) => [producer.id, producer]));
  return (
    <EntryDrawer
      noun="training_course"
      id={course?.id ?? null}
      onClose={onClose}
      body={{ ...facts, attendance: attendance.map(({ key: _key, ...line }) => line) }}
      isComplete={
        isGatheringComplete(facts) &&
        facts.topic.trim() !== "" &&
        attendance.every(({ producer_id, people }) => producer_id !== null && people !== null)
      }
    >
      <GatheringFields draft={draft} />
      <TextField
        label={t("programme.training_course.topic")}
        hint={t("programme.training_course.topic_hint")}
        required
        {...draft.field("topic")}
      />
      <Lines
        legend={t("programme.training_course.attendance")}
        nameOf={(number) => t("programme.producer_number", { number })}
        addLabel={t("programme.add_producer")}
        empty={{ producer_id: null, people: null }}
        {...draft.field("attendance")}
      >
        {(line, change) => (
          <>
            <ProducerField
              required
              chosen={known.get(line.producer_id ?? "")}
              value={line.producer_id}
              onChange={(producer_id) => change({ producer_id })}
            />
            <NumberField
              label={t("programme.training_course.people")}
              required
              min={1}
              step={1}
              value={line.people}
              onChange={(people) => change({ people })}
            />
          </>
        )}
      </Lines>
    </EntryDrawer>
  );
}
