import ts from "typescript";
import { LiftError } from "./package.ts";

/** The last part of a type's name: `Reader` of `Terminal.Reader`. */
export function className(node: ts.TypeNode): string {
  if (!ts.isTypeReferenceNode(node)) return "";
  return node.typeName.getText().split(".").at(-1) ?? "";
}

/** Whether a member of a union is `null`. */
export function isNull(part: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(part) && part.literal.kind === ts.SyntaxKind.NullKeyword;
}

/** The member that makes an enum open. */
export function isOpen(part: ts.TypeNode): boolean {
  return part.getText() === "OtherString";
}

/** The wire name of a field. */
export function nameOf(signature: ts.PropertySignature): string {
  const { name } = signature;
  if (ts.isIdentifier(name) || ts.isStringLiteral(name)) return name.text;
  throw new LiftError(`No rule for the field name ${name.getText()}.`);
}

/** The text of a doc comment, in Markdown; no tags. */
export function paragraphsOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join("\n\n");
}

/** The same on one line. */
export function commentOf(node: ts.Node): string {
  return paragraphsOf(node).replaceAll(/\s+/g, " ");
}

/** Whether the package marks a field or a method as deprecated. */
export function isDeprecated(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "deprecated");
}
