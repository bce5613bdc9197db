import { EventEmitter } from "node:events";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { expect, it } from "vitest";
import { inTurns } from "./in-turns";

it("lets no more through than it may, and the next one when somebody is done", () => {
  const middleware = inTurns(2);
  const entered: string[] = [];
  const arrive = (name: string, closed = false) => {
    const response = Object.assign(new EventEmitter(), { closed });
    middleware({} as MedusaRequest, response as unknown as MedusaResponse, () => {
      entered.push(name);
    });
    return response;
  };
  const first = arrive("a");
  arrive("b");
  const gone = arrive("c");
  arrive("d");
  expect(entered).toEqual(["a", "b"]);
  // Whoever left while waiting takes nobody's place.
  gone.closed = true;
  first.emit("close");
  expect(entered).toEqual(["a", "b", "d"]);
});
