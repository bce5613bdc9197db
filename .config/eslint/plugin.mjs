import path from "node:path";
import { onEveryImport } from "./imports.mjs";
import { importProblem, isBuiltin, isRelative } from "./zones.mjs";

const relativePathOf = (context) =>
  path.relative(context.cwd, context.filename).split(path.sep).join("/");

const problem = (description) => ({
  type: "problem",
  docs: { description },
  schema: [],
  messages: { found: "{{why}}" },
});

const dependencyRule = {
  meta: problem("The parts of the repository meet only where the architecture lets them."),
  create(context) {
    const file = relativePathOf(context);
    return onEveryImport((source) => {
      const why = importProblem(file, source.value);
      if (why) {
        context.report({
          node: source,
          messageId: "found",
          data: { why: `Dependency rule: ${why}.` },
        });
      }
    });
  },
};

/** A pure file may import these, other pure files, types and data; nothing else at run time. */
const PURE_PACKAGES = new Set(["@medusajs/framework/zod"]);
const PURE_TARGET =
  /(?:^|\/)(?:rules|types|eligibility|readiness)\/|(?:^|\/)(?:map|check|types|constants)(?:\.[jt]s)?$|\.json$/;

const IMPURE_GLOBALS = new Set([
  "fetch",
  "process",
  "performance",
  "crypto",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "globalThis",
  "window",
  "document",
  "localStorage",
  "XMLHttpRequest",
  "WebSocket",
]);

const pureFile = {
  meta: problem(
    "Rules, mappers and checks are pure: no clock, no chance, no database, no network.",
  ),
  create(context) {
    const file = relativePathOf(context);
    const report = (node, what) =>
      context.report({
        node,
        messageId: "found",
        data: {
          why: `${what} in a pure file: rules, map.ts and check.ts take what they need as a parameter.`,
        },
      });
    const isGlobal = (node) => {
      let scope = context.sourceCode.getScope(node);
      while (scope) {
        const variable = scope.set.get(node.name);
        if (variable && variable.defs.length > 0) {
          return false;
        }
        scope = scope.upper;
      }
      return true;
    };
    const isDate = (node) => node.type === "Identifier" && node.name === "Date" && isGlobal(node);
    return {
      ...onEveryImport((source, typeOnly) => {
        if (!typeOnly && !mayBeImportedByPureFile(file, source.value)) {
          report(source, `Import of "${source.value}"`);
        }
      }),
      "NewExpression[arguments.length=0]"(node) {
        if (isDate(node.callee)) {
          report(node, "new Date() without an argument");
        }
      },
      "CallExpression[callee.name='Date']"(node) {
        if (isDate(node.callee)) {
          report(node, "Date()");
        }
      },
      MemberExpression(node) {
        const name = node.computed ? node.property.value : node.property.name;
        if (name === "now" && isDate(node.object)) {
          report(node, "Date.now");
        }
        if (name === "random" && node.object.name === "Math" && isGlobal(node.object)) {
          report(node, "Math.random");
        }
      },
      "Program:exit"(node) {
        for (const reference of globalReferences(context.sourceCode.getScope(node))) {
          if (IMPURE_GLOBALS.has(reference.identifier.name)) {
            report(reference.identifier, reference.identifier.name);
          }
        }
      },
    };
  },
};

/** References that no declaration of the file resolves; types do not count. */
function globalReferences(programScope) {
  const globalScope = programScope.type === "global" ? programScope : programScope.upper;
  const declared = [...globalScope.variables]
    .filter((variable) => variable.defs.length === 0)
    .flatMap((variable) => variable.references);
  return [...globalScope.through, ...declared].filter(
    (reference) => reference.isValueReference !== false,
  );
}

function mayBeImportedByPureFile(file, specifier) {
  if (isBuiltin(specifier)) {
    return false;
  }
  if (!isRelative(specifier)) {
    return PURE_PACKAGES.has(specifier);
  }
  return PURE_TARGET.test(path.posix.join(path.posix.dirname(file), specifier));
}

const noDefaultExport = {
  meta: problem("Named exports only, so that a search for a name finds every use."),
  create(context) {
    const why = "Use a named export; default exports are for files where a framework demands one.";
    return {
      ExportDefaultDeclaration: (node) =>
        context.report({ node, messageId: "found", data: { why } }),
      "ExportSpecifier[exported.name='default']": (node) =>
        context.report({ node, messageId: "found", data: { why } }),
    };
  },
};

const noReExport = {
  meta: problem("No barrel files: a file is imported where it is."),
  create(context) {
    const report = (node) =>
      context.report({
        node,
        messageId: "found",
        data: {
          why: "Import from the file itself; a re-export hides where code lives and what is bundled.",
        },
      });
    return {
      ExportAllDeclaration: report,
      "ExportNamedDeclaration[source]": report,
    };
  },
};

const kebabCaseFile = {
  meta: problem("File names are kebab-case, safe on every disk."),
  create(context) {
    const name = path.basename(context.filename);
    return {
      Program(node) {
        if (!/^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/.test(name)) {
          const why = `Name the file in kebab-case, for example star-badge.tsx, not ${name}.`;
          context.report({ node, messageId: "found", data: { why } });
        }
      },
    };
  },
};

const noLintDirective = {
  meta: problem("A rule holds everywhere; where it is wrong it is changed in the configuration."),
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (
            /^\s*(?:eslint-(?:disable|enable)|eslint\s+[\w@]|prettier-ignore)/.test(comment.value)
          ) {
            const why =
              "No lint directives in comments: mend the code, or change the rule for all.";
            context.report({ loc: comment.loc, messageId: "found", data: { why } });
          }
        }
      },
    };
  },
};

/** The project's own rules. */
export const ocopPlugin = {
  meta: { name: "ocop" },
  rules: {
    "dependency-rule": dependencyRule,
    "pure-file": pureFile,
    "no-default-export": noDefaultExport,
    "no-re-export": noReExport,
    "kebab-case-file": kebabCaseFile,
    "no-lint-directive": noLintDirective,
  },
};
