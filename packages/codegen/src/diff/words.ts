/** How many of many values are named: the rest of 60 kinds of tax ids tells a reader nothing. */
const MOST = 8;

/** What a path leads to, as the subject of a sentence; a path that leads nowhere is the answer itself. */
export function subject(path: string): string {
  if (path === "") return "The answer";
  return path === "[]" ? "An item of the answer" : code(path);
}

/** Words as an enumeration: `a, b or c`. */
export function list(words: readonly string[], conjunction = "or"): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** All these values. */
export function values(all: readonly string[]): string {
  return list(all.map(code));
}

/** These values, the first ones of many; `Change.values` has all. */
export function someValues(all: readonly string[]): string {
  const rest = all.length - MOST;
  if (rest < 2) return values(all);
  return `${all.slice(0, MOST).map(code).join(", ")} or one of ${rest} others`;
}

/** Something of the API's, in Markdown. */
export function code(text: string): string {
  return `\`${text}\``;
}
