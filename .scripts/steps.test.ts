import { describe, expect, it } from "vitest";
import { usefulLines } from "./steps.ts";
import { inDependencyOrder } from "./packages.ts";

describe("usefulLines", () => {
  it("leaves out stack traces, colours and empty lines", () => {
    const text = [
      "\u001b[31merror:\u001b[0m no such table",
      "    at Object.<anonymous> (/x/y.js:1:2)",
      "",
      "npm warn something",
      "Node.js v20.20.2",
    ].join("\n");
    expect(usefulLines(text)).toEqual(["error: no such table"]);
  });

  it("reads what servers log as JSON", () => {
    const text = [
      JSON.stringify({ level: "info", message: "Starting" }),
      JSON.stringify({ level: "error", message: "no such table\n    at x (y.js:1:1)" }),
    ].join("\n");
    expect(usefulLines(text)).toEqual(["no such table"]);
  });

  it("keeps the last ones", () => {
    expect(usefulLines("a\nb\nc", 2)).toEqual(["b", "c"]);
  });
});

describe("inDependencyOrder", () => {
  it("puts a plugin after the ones it depends on", () => {
    const order = inDependencyOrder(
      new Map([
        ["plugins/channels", { name: "@ocop/channels", peerDependencies: { "@ocop/ocop": "1" } }],
        ["plugins/ocop", { name: "@ocop/ocop", dependencies: { pg: "8" } }],
      ]),
    );
    expect(order).toEqual(["plugins/ocop", "plugins/channels"]);
  });
});
