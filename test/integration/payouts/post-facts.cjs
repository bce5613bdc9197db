const fs = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");

/**
 * Run by `medusa exec` in the built backend: brings the facts of a file into the ledger, as the
 * product's job does, and writes what became of them into another one.
 */
exports.default = async ({ container, args: [factsFile, answerFile] }) => {
  const requireInBackend = createRequire(path.join(process.cwd(), "package.json"));
  const { postConsignments } = requireInBackend("@ocop/marketplace/workflows");
  const facts = JSON.parse(fs.readFileSync(factsFile, "utf8"));
  const answer = await postConsignments(container, facts);
  fs.writeFileSync(answerFile, JSON.stringify(answer));
};
