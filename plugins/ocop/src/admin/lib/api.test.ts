import { afterEach, describe, expect, it, vi } from "vitest";
import { deleteJson, fileNameIn, getJson, pathWith, postJson, upload } from "./api";
import { ApiError, nextStepOf } from "./api-error";

type Call = { url: string; init: RequestInit };

function answerWith(make: () => Response | Promise<Response>): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    return make();
  });
  return calls;
}

async function failureOf(work: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof ApiError)) throw new TypeError(`No ApiError: ${String(error)}`);
  return error;
}

afterEach(() => vi.unstubAllGlobals());

describe("requests", () => {
  it("carry the session and only the parameters that say something", async () => {
    const calls = answerWith(() => Response.json({ count: 2 }));
    const query = { status: ["valid", "expiring"], q: "", producer: null, limit: 20 };
    expect(await getJson("/admin/ocop/certifications", query)).toEqual({ count: 2 });
    expect(calls[0]).toMatchObject({
      url: "/admin/ocop/certifications?status=valid%2Cexpiring&limit=20",
      init: { credentials: "include" },
    });
    expect(pathWith("/admin/ocop/producers")).toBe("/admin/ocop/producers");
  });

  it("send JSON, files and deletions", async () => {
    const calls = answerWith(() => new Response(null, { status: 204 }));
    await postJson("/admin/ocop/producers", { name: "HTX" });
    await deleteJson("/admin/ocop/producers/1");
    await upload("/admin/ocop/imports", { file: new File(["a,b"], "a.csv") }, { kind: "csv" });
    expect(calls.map(({ init }) => init.method)).toEqual(["POST", "DELETE", "POST"]);
    expect(calls[0]?.init.body).toBe('{"name":"HTX"}');
    const form = calls[2]?.init.body as FormData;
    expect(form.get("kind")).toBe("csv");
    expect((form.get("file") as File).name).toBe("a.csv");
  });
});

describe("failures", () => {
  it("keep status, type and the server's sentence", async () => {
    answerWith(() =>
      Response.json({ type: "invalid_data", message: "name: write the name" }, { status: 400 }),
    );
    const error = await failureOf(postJson("/admin/ocop/producers", {}));
    expect(error).toMatchObject({
      status: 400,
      type: "invalid_data",
      message: "name: write the name",
    });
  });

  it("tell of an answer without a sentence and of no answer", async () => {
    answerWith(() => new Response("<html>", { status: 502, statusText: "Bad Gateway" }));
    expect(await failureOf(getJson("/admin/ocop/x"))).toMatchObject({
      status: 502,
      type: "unknown_error",
      message: "Bad Gateway",
    });
    answerWith(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await failureOf(getJson("/admin/ocop/x"))).toMatchObject({ status: 0, type: "network" });
  });

  it("each lead to something that a person can do", () => {
    const steps = [0, 400, 401, 403, 404, 409, 413, 422, 500, 503];
    expect(steps.map((status) => nextStepOf({ status }))).toEqual([
      ...["offline", "input", "signed_out", "forbidden", "not_found"],
      ...["conflict", "too_large", "input", "server", "server"],
    ]);
  });
});

describe("the name of a file", () => {
  it("is read from the header, accents included", () => {
    expect(fileNameIn('attachment; filename="list.xlsx"')).toBe("list.xlsx");
    expect(
      fileNameIn("attachment; filename=\"x.xlsx\"; filename*=UTF-8''C%C3%B4ng%20nh%E1%BA%ADn.xlsx"),
    ).toBe("Công nhận.xlsx");
    expect(fileNameIn(null)).toBeNull();
  });
});
