import type {
  CommunicationItemFacts,
  SupportGrantFacts,
  TradeEventFacts,
  TradeOutcome,
  TrainingCourseFacts,
} from "../modules/ocop/rules/programme/facts";
import type { ProgrammeNoun } from "../modules/ocop/rules/programme/kinds";
import type { ProducerView } from "../monitoring/producer-columns";

/** One version of an entry: which, by whom, when (ISO) and why. */
export type EntryVersion = {
  revision: number;
  withdrawn: boolean;
  reason: string | null;
  recorded_at: string;
  recorded_by_name: string | null;
};

/** The newest version of an entry with all before it, newest first. */
type Entry = EntryVersion & {
  id: string;
  /** Whether everybody it names lies in the reader's area, so that the reader may correct it. */
  is_correctable: boolean;
  versions: EntryVersion[];
};

/** Of participants only those of the reader's area are shown. */
export type TrainingCourseView = Entry &
  Omit<TrainingCourseFacts, "attendance"> & {
    attendance: { producer: ProducerView; people: number }[];
  };
export type TradeEventView = Entry &
  Omit<TradeEventFacts, "producer_ids" | "outcomes"> & {
    producers: ProducerView[];
    outcomes: (Omit<TradeOutcome, "producer_id"> & {
      producer: ProducerView;
      document: { id: string; file_name: string | null } | null;
    })[];
  };
export type SupportGrantView = Entry &
  Omit<SupportGrantFacts, "producer_id"> & { producer: ProducerView };
export type CommunicationItemView = Entry &
  Omit<CommunicationItemFacts, "producer_ids" | "registered_product_ids"> & {
    producers: ProducerView[];
    registered_products: { id: string; handle: string; name: string; producer_id: string }[];
  };

export type EntryViews = {
  training_course: TrainingCourseView;
  trade_event: TradeEventView;
  support_grant: SupportGrantView;
  communication_item: CommunicationItemView;
};
export type EntryView = EntryViews[ProgrammeNoun];
