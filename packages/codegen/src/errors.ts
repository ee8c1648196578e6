/** A document says something that the generator doesn't understand, or contradicts itself. */
export class DocumentError extends Error {
  override readonly name = "DocumentError" as const;
  /** Where: a JSON pointer (RFC 6901) into the document. */
  readonly pointer: string;

  constructor(pointer: string, message: string) {
    super(`${pointer}: ${message}`);
    this.pointer = pointer;
  }
}

/** The pointer of what `key` holds, inside what `pointer` points to. */
export function within(pointer: string, ...keys: (string | number)[]): string {
  const steps = keys.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1"));
  return [pointer, ...steps].join("/");
}

/**
 * Lets a name through that can stand in code as it is: what a document says must not become code
 * that it wrote.
 *
 * @throws {DocumentError} where it is anything but letters and digits
 */
export function checkName(name: string, pointer: string): string {
  if (/^[A-Za-z][A-Za-z0-9]*$/.test(name)) return name;
  throw new DocumentError(pointer, `${JSON.stringify(name)} can't be the name of anything.`);
}

/** Generated files aren't what the generator writes. */
export class OutdatedError extends Error {
  override readonly name = "OutdatedError" as const;
  /** Paths of the files that differ, are missing or are left over. */
  readonly files: readonly string[];

  constructor(files: readonly string[], command: string) {
    const shown = files.slice(0, 10).map((file) => `  ${file}`);
    if (files.length > shown.length) shown.push(`  and ${files.length - shown.length} more`);
    super(`Generated files are out of date. Run: ${command}\n${shown.join("\n")}`);
    this.files = files;
  }
}
