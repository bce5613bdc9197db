const fs = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");

/**
 * Run by `medusa exec` in the built backend: takes over the orders of a file one after the other, those
 * of an inner list at once, as the connectors do; writes what became of each.
 */
exports.default = async ({ container, args: [inputFile, answerFile] }) => {
  const requireInBackend = createRequire(path.join(process.cwd(), "package.json"));
  const { importChannelOrderWorkflow } = requireInBackend("@ocop/marketplace/workflows");
  const take = async (input) => {
    try {
      return (await importChannelOrderWorkflow(container).run({ input })).result;
    } catch (error) {
      return { kind: "refused", message: error.message };
    }
  };
  const answers = [];
  for (const one of JSON.parse(fs.readFileSync(inputFile, "utf8"))) {
    answers.push(Array.isArray(one) ? await Promise.all(one.map(take)) : await take(one));
  }
  fs.writeFileSync(answerFile, JSON.stringify(answers));
};
