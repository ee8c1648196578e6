// Types as text with holes: what a reference is called depends on where it stands, and on what
// else the file declares, so names are filled in when the file is printed.

/** A type of another file, or of this one. */
export interface TypeReference {
  /**
   * The file that declares it: a path inside the generated folder, or `runtime:` and a module of
   * the client's own; `undefined` for the file that refers.
   */
  readonly module?: string;
  /** `["Reader", "Action", "ApiError"]`. */
  readonly path: readonly string[];
  /** What to put before the name where the file knows another type by it: `Terminal`. */
  readonly prefix?: string;
}

export type TypeText = readonly (string | TypeReference)[];

/** A type as a template: `` text`Emptyable<${type}>` ``. */
export function text(
  strings: readonly string[],
  ...holes: readonly (string | TypeReference | TypeText)[]
): TypeText {
  return strings.flatMap((string, index) => {
    const hole = holes[index];
    if (hole === undefined) return [string];
    return isText(hole) ? [string, ...hole] : [string, hole];
  });
}

/** Texts with a separator between them. */
export function join(texts: readonly TypeText[], separator: string): TypeText {
  return texts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** A type that the client itself declares. */
export function runtime(module: string, name: string): TypeReference {
  return { module: `runtime:${module}`, path: [name] };
}

function isText(hole: string | TypeReference | TypeText): hole is TypeText {
  return Array.isArray(hole);
}
