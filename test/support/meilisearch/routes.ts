import { type Answer, type Json, Refusal } from "./answer.ts";
import { search } from "./search.ts";
import type { Store, StoredIndex, StoredTask } from "./store.ts";

export type Call = { store: Store; uid: string; query: URLSearchParams; body: unknown };
type Route = { action: string; answer: (call: Call) => Answer };

const ROUTES: Record<string, Route> = {
  "GET /version": {
    action: "version",
    answer: () => ok({ commitSha: "stand-in", commitDate: "stand-in", pkgVersion: "1.50.0" }),
  },
  "GET /stats": { action: "stats.get", answer: ({ store }) => ok(statsOf(store)) },
  "GET /indexes": { action: "indexes.get", answer: ({ store, query }) => ok(list(store, query)) },
  "POST /indexes": {
    action: "indexes.create",
    answer: ({ store, body }) => accepted(store.createIndex(body as Json)),
  },
  "GET /indexes/:uid": {
    action: "indexes.get",
    answer: ({ store, uid }) => ok(infoOf(store.index(uid))),
  },
  "DELETE /indexes/:uid": {
    action: "indexes.delete",
    answer: ({ store, uid }) => accepted(store.deleteIndex(uid)),
  },
  "GET /indexes/:uid/settings": {
    action: "settings.get",
    answer: ({ store, uid }) => ok(store.index(uid).settings),
  },
  "GET /indexes/:uid/settings/filterable-attributes": {
    action: "settings.get",
    answer: ({ store, uid }) => ok(store.index(uid).settings.filterableAttributes ?? []),
  },
  "PATCH /indexes/:uid/settings": {
    action: "settings.update",
    answer: ({ store, uid, body }) => accepted(store.updateSettings(uid, body as Json)),
  },
  "POST /indexes/:uid/documents": {
    action: "documents.add",
    answer: ({ store, uid, query, body }) =>
      accepted(store.addDocuments(uid, body as Json[], query.get("primaryKey"))),
  },
  "DELETE /indexes/:uid/documents": {
    action: "documents.delete",
    answer: ({ store, uid }) => accepted(store.deleteDocuments(uid, null)),
  },
  "POST /indexes/:uid/documents/delete-batch": {
    action: "documents.delete",
    answer: ({ store, uid, body }) =>
      accepted(store.deleteDocuments(uid, (body as []).map(String))),
  },
  "POST /indexes/:uid/documents/delete": {
    action: "documents.delete",
    answer: ({ store, uid, body }) =>
      accepted(store.deleteByFilter(uid, String((body as Json).filter))),
  },
  "POST /indexes/:uid/search": {
    action: "search",
    answer: ({ store, uid, body }) => ok(search(store.index(uid), body as Json)),
  },
  "POST /multi-search": { action: "search", answer: ({ store, body }) => ok(many(store, body)) },
  "GET /tasks/:uid": {
    action: "tasks.get",
    answer: ({ store, uid }) => ok(viewOf(taskOf(store, uid))),
  },
};

/** The route of a request, and the name of the index or task in its path. */
export function routeOf(method: string, path: string): { route: Route; uid: string } | null {
  const [first = "", uid = "", ...rest] = path.split("/").filter(Boolean).map(decodeURIComponent);
  const pattern = ["", first, ...(uid === "" ? [] : [":uid"]), ...rest].join("/");
  const route = ROUTES[`${method} ${pattern}`];
  return route === undefined ? null : { route, uid };
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function accepted({ uid: taskUid, indexUid, status, type, enqueuedAt }: StoredTask): Answer {
  return { status: 202, body: { taskUid, indexUid, status, type, enqueuedAt } };
}

function taskOf(store: Store, uid: string): StoredTask {
  const task = store.tasks[Number(uid)];
  if (task !== undefined) return task;
  throw new Refusal(404, "task_not_found", `Task \`${uid}\` not found.`);
}

function viewOf(task: StoredTask): Json {
  return { ...task, batchUid: task.startedAt && task.uid, canceledBy: null, duration: null };
}

function infoOf({ uid, createdAt, updatedAt, primaryKey }: StoredIndex): Json {
  return { uid, createdAt, updatedAt, primaryKey };
}

function list(store: Store, query: URLSearchParams): Json {
  const offset = Number(query.get("offset") ?? 0);
  const limit = Number(query.get("limit") ?? 20);
  const all = [...store.indexes.values()].map(infoOf);
  return { results: all.slice(offset, offset + limit), offset, limit, total: all.length };
}

function statsOf(store: Store): Json {
  const indexes = [...store.indexes.values()].map(({ uid, documents }) => [
    uid,
    { numberOfDocuments: documents.size, isIndexing: false, fieldDistribution: {} },
  ]);
  return { databaseSize: 0, usedDatabaseSize: 0, indexes: Object.fromEntries(indexes) };
}

function many(store: Store, body: unknown): Json {
  const { queries } = body as { queries: Json[] };
  const results = queries.map((query, at) => {
    const indexUid = String(query.indexUid);
    try {
      return { indexUid, ...search(store.index(indexUid), query) };
    } catch (error) {
      throw error instanceof Refusal ? error.inside(`.queries[${at}]`) : error;
    }
  });
  return { results };
}
