import { errorBody, indexNotFound, type Json, Refusal, refuseUnknown } from "./answer.ts";
import { parseFilter } from "./filter.ts";

export type StoredIndex = {
  uid: string;
  primaryKey: string | null;
  createdAt: string;
  updatedAt: string;
  settings: Json;
  documents: Map<string, Json>;
};

export type StoredTask = {
  uid: number;
  indexUid: string;
  type: string;
  status: "enqueued" | "processing" | "succeeded" | "failed" | "canceled";
  error: Json | null;
  details: Json;
  enqueuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
};

const SETTINGS = [
  ...["displayedAttributes", "searchableAttributes", "filterableAttributes", "sortableAttributes"],
  ...["rankingRules", "stopWords", "synonyms", "distinctAttribute", "typoTolerance", "faceting"],
  ...["pagination", "searchCutoffMs", "localizedAttributes", "facetSearch", "prefixSearch"],
];
const RULES = ["words", "typo", "sort", "proximity", "attribute", "exactness"];
const STEP_MS = 2;

/**
 * Indexes, and the tasks that change them: one after the other, each enqueued, then processing,
 * then done, on a clock of their own, whether anybody asks for them or not.
 */
export class Store {
  readonly indexes = new Map<string, StoredIndex>();
  readonly tasks: StoredTask[] = [];
  private readonly work: (() => void)[] = [];
  private readonly failures: Refusal[] = [];
  private held = false;
  private timer: NodeJS.Timeout | null = null;

  index(uid: string): StoredIndex {
    const index = this.indexes.get(uid);
    if (index === undefined) throw indexNotFound(uid);
    return index;
  }

  /** Lets the next task fail for this reason. */
  failNextTask(reason: Refusal): void {
    this.failures.push(reason);
  }

  /** Lets tasks stay enqueued until they are released. */
  hold(held: boolean): void {
    this.held = held;
    this.schedule();
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  createIndex({ uid, primaryKey = null }: Json): StoredTask {
    if (typeof uid !== "string" || !/^[\w-]{1,512}$/u.test(uid)) {
      const message = `Invalid value at \`.uid\`: \`${String(uid)}\` is not a valid index uid.`;
      throw new Refusal(400, "invalid_index_uid", message);
    }
    return this.enqueue(uid, "indexCreation", () => {
      if (this.indexes.has(uid)) {
        throw new Refusal(400, "index_already_exists", `Index \`${uid}\` already exists.`);
      }
      this.make(uid, primaryKey as string | null);
    });
  }

  deleteIndex(uid: string): StoredTask {
    return this.enqueue(uid, "indexDeletion", () => {
      this.index(uid);
      this.indexes.delete(uid);
    });
  }

  updateSettings(uid: string, settings: Json): StoredTask {
    refuseUnknown(settings, SETTINGS);
    const rules = (settings.rankingRules ?? []) as string[];
    const wrong = rules.find((rule) => !RULES.includes(rule) && !/:(asc|desc)$/u.test(rule));
    if (wrong !== undefined) {
      const message = `Invalid value at \`.rankingRules\`: \`${wrong}\` ranking rule is invalid.`;
      throw new Refusal(400, "invalid_settings_ranking_rules", message);
    }
    return this.enqueue(uid, "settingsUpdate", () => {
      Object.assign((this.indexes.get(uid) ?? this.make(uid, null)).settings, settings);
    });
  }

  /** Makes the index when it is not there, as Meilisearch does. */
  addDocuments(uid: string, documents: Json[], primaryKey: string | null): StoredTask {
    return this.enqueue(uid, "documentAdditionOrUpdate", () => {
      const index = this.indexes.get(uid) ?? this.make(uid, primaryKey);
      index.primaryKey ??= primaryKey ?? "id";
      const key = index.primaryKey;
      const ids = documents.map((document) => String(document[key]));
      const wrong = ids.find((id) => !/^[\w-]{1,511}$/u.test(id));
      if (wrong !== undefined) {
        const message = `Document identifier \`"${wrong}"\` is invalid.`;
        throw new Refusal(400, "invalid_document_id", message);
      }
      documents.forEach((document, at) => index.documents.set(ids[at] ?? "", document));
    });
  }

  deleteDocuments(uid: string, ids: string[] | null): StoredTask {
    return this.enqueue(uid, "documentDeletion", () => {
      const { documents } = this.index(uid);
      for (const id of ids ?? [...documents.keys()]) documents.delete(id);
    });
  }

  deleteByFilter(uid: string, filter: string): StoredTask {
    return this.enqueue(uid, "documentDeletion", () => {
      const { documents, settings } = this.index(uid);
      const filterable = (settings.filterableAttributes ?? []) as string[];
      const matches = parseFilter(filter, filterable, "invalid_document_filter");
      for (const [id, document] of documents) if (matches(document)) documents.delete(id);
    });
  }

  private make(uid: string, primaryKey: string | null): StoredIndex {
    const now = new Date().toISOString();
    const made = {
      uid,
      primaryKey,
      createdAt: now,
      updatedAt: now,
      settings: {},
      documents: new Map(),
    };
    this.indexes.set(uid, made);
    return made;
  }

  private enqueue(indexUid: string, type: string, change: () => void): StoredTask {
    const task: StoredTask = {
      uid: this.tasks.length,
      indexUid,
      type,
      status: "enqueued",
      error: null,
      details: {},
      enqueuedAt: new Date().toISOString(),
      startedAt: null,
      finishedAt: null,
    };
    this.tasks.push(task);
    this.work.push(
      () => Object.assign(task, { status: "processing", startedAt: new Date().toISOString() }),
      () => this.finish(task, change),
    );
    this.schedule();
    return { ...task };
  }

  private finish(task: StoredTask, change: () => void): void {
    try {
      const failure = this.failures.shift();
      if (failure !== undefined) throw failure;
      change();
      task.status = "succeeded";
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      Object.assign(task, { status: "failed", error: errorBody(error) });
    }
    task.finishedAt = new Date().toISOString();
  }

  private schedule(): void {
    if (this.held || this.timer !== null || this.work.length === 0) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      if (this.held) return;
      this.work.shift()?.();
      this.schedule();
    }, STEP_MS);
  }
}
