import ts from "typescript";
import type { Declarations, Declared } from "./declarations.ts";
import { LiftError } from "./package.ts";

/** A class of the package. */
type ResourceClass = Declared & { readonly node: ts.ClassDeclaration };

/** A class whose methods call the API, and where the client has it. */
export interface Service {
  /** `terminal.readers`, `v2.core.accounts.persons`. */
  readonly accessor: string;
  readonly declared: ResourceClass;
}

/** Everything that hangs on the client, depth first in the order of the classes' own fields. */
export function findServices(declarations: Declarations): Service[] {
  const client = declarations.member(declarations.file("stripe.core"), "Stripe");
  if (client === undefined || !ts.isClassDeclaration(client.node)) {
    throw new LiftError("stripe.core doesn't declare the class Stripe.");
  }
  const services: Service[] = [];
  const seen = new Set<Declared>();
  const visit = (owner: Declared, accessor: readonly string[]): void => {
    if (!ts.isClassDeclaration(owner.node)) return;
    for (const member of owner.node.members) {
      if (!ts.isPropertyDeclaration(member) || !ts.isIdentifier(member.name)) continue;
      if (!member.type || !ts.isTypeReferenceNode(member.type) || isPrivate(member)) continue;
      const declared = resourceClass(declarations, member.type, owner);
      // The client has some services under a second name (`account` beside `accounts`).
      if (declared === undefined || seen.has(declared)) continue;
      seen.add(declared);
      const path = [...accessor, member.name.text];
      if (declared.node.heritageClauses) services.push({ accessor: path.join("."), declared });
      visit(declared, path);
    }
  };
  visit(client, []);
  return services;
}

/** The class that a field holds, where it is one of the package's resources or their namespaces. */
function resourceClass(
  declarations: Declarations,
  type: ts.TypeReferenceNode,
  owner: Declared,
): ResourceClass | undefined {
  const declared = declarations.find(type.typeName, owner.scope);
  if (declared === undefined || !isClass(declared)) return undefined;
  return declared.file.startsWith("resources/") ? declared : undefined;
}

function isClass(declared: Declared): declared is ResourceClass {
  return ts.isClassDeclaration(declared.node);
}

function isPrivate(member: ts.PropertyDeclaration): boolean {
  return (member.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
}
