// What `expand` does to types. Types only: nothing of this file is in a bundle.
//
// The paths of a resource are too many to list: each object leads to others, four levels deep. So
// a path is checked as it was written, segment by segment, and a list of what may stand there is
// made for one place only: where a path is wrong, or half written in an editor.

/**
 * A resource as it is when `expand` named these paths: what was an id is the object, and what is
 * only there when asked for is there.
 *
 * ```ts
 * function label(charge: Expanded<Stripe.Charge, "customer" | "balance_transaction">) {}
 * ```
 */
export type Expanded<T, Path extends string> = {
  [Key in keyof T]: Key extends Head<Path> ? ExpandedField<T[Key], Tail<Path, Key>> : T[Key];
} & {
  [Key in keyof T & Head<Path> as IfIncluded<T[Key], Key, Path>]-?: ExpandedField<
    Exclude<T[Key], undefined>,
    Tail<Path, Key>
  >;
};

/**
 * What an operation answers for the value of its parameter `expand`: the type as it is without
 * one, and for an array of which the compiler doesn't know what is in it.
 */
export type ExpandedBy<T, Paths extends readonly string[]> = Paths extends Written
  ? ExpandedObject<T, Paths[number]>
  : T;

/** The same for each item of a list, whose paths begin with `data.`. */
export type ExpandedItem<T, Paths extends readonly string[]> = Paths extends Written
  ? ExpandedObject<T, Tail<Paths[number], "data">>
  : T;

/** An array that stands in the call. */
type Written = readonly [string, ...string[]];

/**
 * The paths as they were written, if they are paths of `T`; `Prefix` stands before each, and
 * `More` are further ones.
 */
export type ExpandPaths<
  Fields,
  T,
  Paths extends readonly string[],
  Prefix extends string = "",
  More extends string = never,
> = number extends Paths["length"]
  ? Paths
  : { [Index in keyof Paths]: ExpandPath<Fields, T, Paths[Index], Prefix, More> };

type ExpandPath<
  Fields,
  T,
  Path extends string,
  Prefix extends string,
  More extends string,
> = string extends Path
  ? Path
  : Path extends TooDeep
    ? TooDeepMessage
    : Path extends More
      ? Path
      : Path extends `${Prefix}${infer Rest}`
        ? Checked<Fields, T, Path, Rest, Prefix>
        : `${Prefix}${FieldOf<Fields, T>}` | More;

/** Stripe expands four levels; `data` counts as one. */
type TooDeep = `${string}.${string}.${string}.${string}.${string}`;
type TooDeepMessage = "a path of at most four levels";

/**
 * `Path` if `Rest`, what is left of it, is a path of `T`; otherwise what may stand in its place.
 * `Field` is the beginning of a field's name that has dots in it: `transfer_data.`.
 */
type Checked<
  Fields,
  T,
  Path extends string,
  Rest extends string,
  Before extends string,
  Field extends string = "",
> =
  `${Field}${Rest}` extends FieldOf<Fields, T>
    ? Path
    : Rest extends `${infer Segment}.${infer Next}`
      ? `${Field}${Segment}` extends FieldOf<Fields, T>
        ? Checked<Fields, At<T, `${Field}${Segment}`>, Path, Next, `${Before}${Field}${Segment}.`>
        : Checked<Fields, T, Path, Next, Before, `${Field}${Segment}.`>
      : `${Before}${FieldOf<Fields, T>}`;

/** The names that `expand` knows in `T`, which may be several types of objects. */
type FieldOf<Fields, T> = T extends { object: keyof Fields } ? Fields[T["object"]] & string : never;

/** What stands at the end of a field's name: objects, without ids and null, out of their arrays. */
type At<T, Field extends string> = T extends unknown
  ? Field extends keyof T
    ? Objects<T[Field]>
    : Field extends `${infer Segment}.${infer Rest}`
      ? Segment extends keyof T
        ? At<Objects<T[Segment]>, Rest>
        : never
      : never
  : never;

type Objects<Value> = Value extends readonly (infer Item)[]
  ? Objects<Item>
  : Value extends object
    ? Value
    : never;

type Head<Path extends string> = Path extends `${infer Segment}.${string}` ? Segment : Path;

type Tail<Path extends string, Key> = Key extends string
  ? Path extends `${Key}.${infer Rest}`
    ? Rest
    : never
  : never;

/** A value without its id; what is only text stays. */
type ExpandedField<Value, Path extends string> = [
  Exclude<Value, string | null | undefined>,
] extends [never]
  ? Value
  : ExpandedObject<Exclude<Value, string>, Path>;

/** Each of several types with the fields that it has. */
type ExpandedObject<Value, Path extends string> = Value extends readonly (infer Item)[]
  ? ExpandedField<Item, Path>[]
  : [Path] extends [never]
    ? Value
    : Value extends object
      ? Expanded<Value, Path>
      : Value;

/**
 * `Key` if naming it in `expand` makes it present: lists, and what is neither an id nor a
 * resource. A resource that is optional may be absent however one asks.
 */
type IfIncluded<Value, Key, Path> = [Extract<Value, { object: "list" }>] extends [never]
  ? Key extends Path
    ? [Extract<Value, { object: string }>] extends [never]
      ? Key
      : never
    : never
  : Key;
