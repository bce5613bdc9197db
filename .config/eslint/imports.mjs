/**
 * Visitors that call `check(sourceLiteral, isTypeOnly)` for every way a file can name another one:
 * import, export from, import(), require() and TypeScript's import types.
 */
export function onEveryImport(check) {
  const literal = (node) => (node && typeof node.value === "string" ? node : null);
  const visit = (node, typeOnly) => {
    const source = literal(node);
    if (source) {
      check(source, typeOnly);
    }
  };
  return {
    ImportDeclaration: (node) => visit(node.source, isTypeOnly(node, "importKind")),
    ExportNamedDeclaration: (node) => visit(node.source, isTypeOnly(node, "exportKind")),
    ExportAllDeclaration: (node) => visit(node.source, node.exportKind === "type"),
    ImportExpression: (node) => visit(node.source, false),
    TSImportType: (node) => visit(node.source ?? node.argument?.literal, true),
    TSExternalModuleReference: (node) => visit(node.expression, false),
    CallExpression: (node) => {
      const { callee } = node;
      const isRequire =
        (callee.type === "Identifier" && callee.name === "require") ||
        (callee.type === "MemberExpression" && callee.object.name === "require");
      if (isRequire) {
        visit(node.arguments[0], false);
      }
    },
  };
}

function isTypeOnly(node, kindKey) {
  if (node[kindKey] === "type") {
    return true;
  }
  const specifiers = node.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[kindKey] === "type");
}
