import { comment } from "./documentation.ts";
import type { Declaration, Member } from "./declaration.ts";
import type { TypeText } from "./type-text.ts";

/** Gives a text the names that its references have inside a namespace. */
export type Render = (text: TypeText, scope: readonly string[]) => string;

const WIDTH = 100;

/** Prints types with what is nested in them, as the formatter of this repository would. */
export function printDeclarations(declarations: readonly Declaration[], render: Render): string[] {
  return declarations.flatMap((declaration) => ["", ...printDeclaration(declaration, [], render)]);
}

function printDeclaration(
  declaration: Declaration,
  scope: readonly string[],
  render: Render,
): string[] {
  const { name, nested } = declaration;
  const indent = "  ".repeat(scope.length);
  const open = scope.length === 0 ? "export " : indent;
  const lines = [
    ...comment(declaration.description, indent),
    ...printBody(declaration, open, indent, scope, render),
  ];
  if (nested.length === 0) return lines;
  const inner = [...scope, name];
  return [
    ...lines,
    `${open}${scope.length === 0 ? "declare " : ""}namespace ${name} {`,
    ...nested.flatMap((child) => printDeclaration(child, inner, render)),
    `${indent}}`,
  ];
}

function printBody(
  { name, body }: Declaration,
  open: string,
  indent: string,
  scope: readonly string[],
  render: Render,
): string[] {
  switch (body.kind) {
    case "interface": {
      const bases = body.extends.map((base) => render(base, scope)).join(", ");
      const head = printHead(
        `${open}interface ${name}${render(body.parameters ?? [], scope)}`,
        bases && `extends ${bases} {`,
        indent,
      );
      if (body.members.length === 0) return [...head.slice(0, -1), `${head.at(-1)}}`];
      const members = body.members.flatMap((member) => [
        ...comment(member.description),
        printMember(member, scope, render),
      ]);
      return [...head, ...members.map((line) => `${indent}  ${line}`), `${indent}}`];
    }
    case "union":
      return printUnion(
        `${open}type ${name}${render(body.parameters ?? [], scope)} =`,
        body.members.map((member) => render(member, scope)),
        indent,
      );
    default: {
      const other = render([{ path: body.as }], scope);
      return body.namespace
        ? [`${indent}export import ${name} = ${other};`]
        : [`${open}type ${name} = ${other};`];
    }
  }
}

function printHead(name: string, bases: string, indent: string): string[] {
  if (bases === "") return [`${name} {`];
  const line = `${name} ${bases}`;
  return line.length <= WIDTH ? [line] : [name, `${indent}  ${bases}`];
}

function printMember(member: Member, scope: readonly string[], render: Render): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(member.name) ? member.name : JSON.stringify(member.name);
  return `${key}${member.optional ? "?" : ""}: ${render(member.type, scope)};`;
}

function printUnion(head: string, members: readonly string[], indent: string): string[] {
  const line = `${head} ${members.join(" | ")};`;
  if (line.length <= WIDTH || members.length === 1) return [line];
  const rows = members.map((member) => `${indent}  | ${member}`);
  return [head, ...rows.slice(0, -1), `${rows.at(-1)};`];
}

/** A call or a parameter list on one line, or one item a line where that is too long. */
export function printList(
  head: string,
  items: readonly string[],
  tail: string,
  indent = "",
): string[] {
  const line = `${indent}${head}${items.join(", ")}${tail}`;
  if (line.length <= WIDTH) return [line];
  return [
    `${indent}${head}`,
    ...items.flatMap((item) => printItem(item, `${indent}  `)),
    `${indent}${tail}`,
  ];
}

/** An item on a line; the elements of an array in it one a line where that is too long. */
function printItem(item: string, indent: string): string[] {
  const line = `${indent}${item},`;
  const [, head = "", elements, tail = ""] = /^(.*?\[)(.+)(\].*)$/.exec(item) ?? [];
  if (line.length <= WIDTH || elements === undefined) return [line];
  return [
    `${indent}${head}`,
    ...elements.split(", ").map((element) => `${indent}  ${element},`),
    `${indent}${tail},`,
  ];
}
