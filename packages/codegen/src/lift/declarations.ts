import ts from "typescript";
import { importedFile, LiftError, type StripePackage } from "./package.ts";

/** A named type or class of the package, with the namespace of the same name that holds its nested types. */
export interface Declared {
  readonly name: string;
  /** Path in the package, without suffix. */
  readonly file: string;
  readonly node: TypeDeclaration;
  /** The names that are visible inside its namespace. */
  readonly members: Scope;
  /** Where it is declared itself. */
  readonly scope: Scope;
}

/** The syntax that can declare a type. */
export type TypeDeclaration =
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.ClassDeclaration;

interface Entry {
  readonly name: string;
  readonly scope: Scope;
  node?: TypeDeclaration;
  members?: Scope;
  /** An imported or re-exported name: found when it is asked for, since imports are circular. */
  alias?: () => Entry | undefined;
}

/** The names of a file or of a namespace; all blocks of one namespace share one scope. */
export class Scope {
  readonly file: string;
  readonly parent: Scope | undefined;
  readonly entries = new Map<string, Entry>();

  constructor(file: string, parent?: Scope) {
    this.file = file;
    this.parent = parent;
  }

  /** The entry of this name, made on first use. */
  entry(name: string): Entry {
    let entry = this.entries.get(name);
    if (entry === undefined) this.entries.set(name, (entry = { name, scope: this }));
    return entry;
  }
}

/**
 * The declarations of the package and what their names refer to: TypeScript's scoping, as far as the
 * package uses it. A type checker would say the same and take ten times as long.
 */
export class Declarations {
  readonly #files = new Map<string, Scope>();
  readonly #found = new Map<Entry, Declared>();

  constructor(stripePackage: StripePackage) {
    for (const [file, source] of stripePackage.declarations) {
      this.#collect(source.statements, this.file(file));
    }
  }

  /** The top-level names of a file. */
  file(path: string): Scope {
    let scope = this.#files.get(path);
    if (scope === undefined) this.#files.set(path, (scope = new Scope(path)));
    return scope;
  }

  /** The paths of all files. */
  get files(): string[] {
    return [...this.#files.keys()];
  }

  /** What is declared in `scope` itself under this name, if it is a type. */
  member(scope: Scope, name: string): Declared | undefined {
    const entry = scope.entries.get(name);
    return entry && this.#declared(entry);
  }

  /** The types that `scope` declares itself, in the order of the file. */
  members(scope: Scope): Declared[] {
    return [...scope.entries.values()]
      .filter((entry) => entry.node !== undefined)
      .flatMap((entry) => this.#declared(entry) ?? []);
  }

  /**
   * What a name written inside `scope` refers to.
   *
   * @throws LiftError where it isn't a type of the package
   */
  resolve(name: ts.EntityName | ts.Expression, scope: Scope): Declared {
    const declared = this.find(name, scope);
    if (declared !== undefined) return declared;
    throw new LiftError(`${scope.file} refers to ${name.getText()}, which isn't declared.`);
  }

  /** The same for a name that may be none of the package's types. */
  find(name: ts.EntityName | ts.Expression, scope: Scope): Declared | undefined {
    const path = namePath(name);
    const first = path[0] ?? "";
    const wanted = path.length === 1 ? isType : isNamespace;
    for (let outer: Scope | undefined = scope; outer !== undefined; outer = outer.parent) {
      const entry = follow(outer.entries.get(first));
      if (entry === undefined || !wanted(entry)) continue;
      const found = this.#descend(entry, path);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #descend(start: Entry, path: readonly string[]): Declared | undefined {
    let entry: Entry | undefined = start;
    for (const name of path.slice(1)) entry = follow(entry?.members?.entries.get(name));
    return entry && this.#declared(entry);
  }

  #declared(aliased: Entry): Declared | undefined {
    const entry = follow(aliased);
    if (entry?.node === undefined) return undefined;
    let declared = this.#found.get(entry);
    if (declared === undefined) {
      const { name, node, scope } = entry;
      const members = entry.members ?? new Scope(scope.file, scope);
      declared = { name, file: scope.file, node, members, scope };
      this.#found.set(entry, declared);
    }
    return declared;
  }

  #collect(statements: readonly ts.Statement[], scope: Scope): void {
    for (const statement of statements) {
      if (
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isClassDeclaration(statement)
      ) {
        if (statement.name) scope.entry(statement.name.text).node = statement;
      } else if (ts.isModuleDeclaration(statement)) {
        this.#collectNamespace(statement, scope);
      } else if (ts.isImportDeclaration(statement)) {
        this.#collectImport(statement, scope);
      } else if (ts.isImportEqualsDeclaration(statement)) {
        const { name, moduleReference } = statement;
        if (ts.isExternalModuleReference(moduleReference)) continue;
        const path = namePath(moduleReference);
        scope.entry(name.text).alias = () => lookUp(path, scope, name.text);
      } else if (ts.isExportDeclaration(statement)) {
        this.#collectExport(statement, scope);
      }
    }
  }

  #collectNamespace(statement: ts.ModuleDeclaration, scope: Scope): void {
    const { body, name } = statement;
    if (body === undefined) return;
    const entry = scope.entry(name.text);
    entry.members ??= new Scope(scope.file, scope);
    if (ts.isModuleBlock(body)) this.#collect(body.statements, entry.members);
    else if (ts.isModuleDeclaration(body)) this.#collectNamespace(body, entry.members);
  }

  #collectImport(statement: ts.ImportDeclaration, scope: Scope): void {
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) return;
    const target = this.file(importedFile(scope.file, statement.moduleSpecifier.text));
    if (ts.isNamespaceImport(bindings)) {
      scope.entry(bindings.name.text).members = target;
      return;
    }
    for (const { name, propertyName } of bindings.elements) {
      const imported = (propertyName ?? name).text;
      scope.entry(name.text).alias = () => follow(target.entries.get(imported));
    }
  }

  #collectExport(statement: ts.ExportDeclaration, scope: Scope): void {
    const { exportClause, moduleSpecifier } = statement;
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return;
    for (const { name, propertyName } of exportClause.elements) {
      const exported = (propertyName ?? name).text;
      if (moduleSpecifier === undefined) {
        if (scope.entries.has(name.text)) continue;
        scope.entry(name.text).alias = () => lookUp([exported], scope, name.text);
      } else if (ts.isStringLiteral(moduleSpecifier)) {
        const target = this.file(importedFile(scope.file, moduleSpecifier.text));
        if (!scope.entries.has(name.text)) {
          scope.entry(name.text).alias = () => follow(target.entries.get(exported));
        }
      }
    }
  }
}

/** `Terminal.Reader` as `["Terminal", "Reader"]`. */
function namePath(name: ts.EntityName | ts.Expression): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  if (ts.isQualifiedName(name)) return [...namePath(name.left), name.right.text];
  if (ts.isPropertyAccessExpression(name)) return [...namePath(name.expression), name.name.text];
  throw new LiftError(`${name.getText()} isn't the name of a type.`);
}

/** Looks a re-exported name up from `scope` outwards, past the re-export itself. */
function lookUp(path: readonly string[], scope: Scope, own: string): Entry | undefined {
  for (let outer: Scope | undefined = scope; outer !== undefined; outer = outer.parent) {
    if (outer === scope && path.length === 1 && path[0] === own) continue;
    let entry = follow(outer.entries.get(path[0] ?? ""));
    for (const name of path.slice(1)) entry = follow(entry?.members?.entries.get(name));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

function follow(entry: Entry | undefined): Entry | undefined {
  return entry?.alias ? entry.alias() : entry;
}

const isType = (entry: Entry) => entry.node !== undefined;
const isNamespace = (entry: Entry) => entry.members !== undefined;
