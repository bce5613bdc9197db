import { describe, expect, it } from "vitest";

import { createOutbox, type Answer, type Entry, type Shelf } from "./outbox";

const entry = (key: string, producerId = "oprod_1"): Entry => ({
  ...{ key, producerId, consignmentId: "ocons_1", code: "QN-1", path: "accept", fields: {} },
});

function shelfWith(text: string | null = null): Shelf & { text: string | null } {
  return {
    text,
    read() {
      return this.text;
    },
    write(kept) {
      this.text = kept;
    },
  };
}

/** A shop that answers as it is told, and remembers what came. */
function shopAnswering(...answers: Answer[]) {
  const came: string[] = [];
  const send = (sent: Entry): Promise<Answer> => {
    came.push(sent.key);
    return Promise.resolve(answers.shift() ?? { kind: "done" });
  };
  return { came, send };
}

const keysOf = (shelf: Shelf): string[] =>
  (JSON.parse(shelf.read() ?? "[]") as Entry[]).map(({ key }) => key);

describe("the outbox", () => {
  it("keeps what does not get through, on the device, and sends it again in its order", async () => {
    const shelf = shelfWith();
    const away = createOutbox(
      shelf,
      shopAnswering({ kind: "unreachable" }, { kind: "unreachable" }).send,
    );
    await away.add(entry("one"));
    await away.add(entry("two"));
    expect(keysOf(shelf)).toEqual(["one", "two"]);
    expect(away.snapshot()).toMatchObject({ sending: null, settled: [], answered: 0 });

    const { came, send } = shopAnswering();
    const later = createOutbox(shelf, send);
    await later.flush("oprod_1");
    expect(came).toEqual(["one", "two"]);
    expect(keysOf(shelf)).toEqual([]);
    expect(later.snapshot().answered).toBe(2);
  });

  it("says what was refused, and does not try that again", async () => {
    const refused: Answer = { kind: "conflict", message: "đã xử lý ở máy khác" };
    const { came, send } = shopAnswering(refused);
    const outbox = createOutbox(shelfWith(), send);
    await outbox.add(entry("one"));
    expect(outbox.snapshot().settled).toEqual([{ entry: entry("one"), answer: refused }]);
    await outbox.flush("oprod_1");
    expect(came).toEqual(["one"]);
    outbox.dismiss();
    expect(outbox.snapshot().settled).toEqual([]);
  });

  it("sends nothing for a producer that the person does not act for now", async () => {
    const { came, send } = shopAnswering();
    const shelf = shelfWith(JSON.stringify([entry("other", "oprod_2"), entry("own")]));
    await createOutbox(shelf, send).flush("oprod_1");
    expect(came).toEqual(["own"]);
    expect(keysOf(shelf)).toEqual(["other"]);
  });

  it("stops while nobody is signed in, and goes on afterwards", async () => {
    const outbox = createOutbox(shelfWith(), shopAnswering({ kind: "signed_out" }).send);
    await outbox.add(entry("one"));
    expect(outbox.snapshot()).toMatchObject({ isSignedOut: true, entries: [entry("one")] });
    await outbox.flush("oprod_1");
    expect(outbox.snapshot()).toMatchObject({ isSignedOut: false, entries: [] });
  });

  it("takes an entry twice for one, and a broken shelf for an empty one", async () => {
    const shelf = shelfWith('[{"key":1},null,"x"');
    const outbox = createOutbox(
      shelf,
      shopAnswering({ kind: "unreachable" }, { kind: "unreachable" }).send,
    );
    await outbox.add(entry("one"));
    await outbox.add(entry("one"));
    expect(keysOf(shelf)).toEqual(["one"]);
  });

  it("keeps everything for as long as the page lives where the device keeps nothing", async () => {
    const full: Shelf = {
      read: () => null,
      write: () => {
        throw new Error("QuotaExceededError");
      },
    };
    const forbidden: Shelf = {
      ...full,
      read: () => {
        throw new Error("SecurityError");
      },
    };
    for (const shelf of [full, forbidden]) {
      const away: Answer[] = [{ kind: "unreachable" }, { kind: "unreachable" }];
      const { came, send } = shopAnswering(...away);
      const outbox = createOutbox(shelf, send);
      await outbox.add(entry("one"));
      await outbox.add(entry("two"));
      expect(outbox.snapshot().entries.map(({ key }) => key)).toEqual(["one", "two"]);
      await outbox.flush("oprod_1");
      expect(came).toEqual(["one", "one", "one", "two"]);
    }
  });
});
