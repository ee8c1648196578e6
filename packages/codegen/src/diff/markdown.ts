import type { Change, Upgrade } from "./change.ts";
import { code, list } from "./words.ts";

/** An upgrade as a page to read: what breaks first, then the rest; what changes alike is one line. */
export function toMarkdown({ from, to, changes }: Upgrade): string {
  const breaking = changes.filter((change) => change.breaking);
  const others = changes.filter((change) => !change.breaking);
  const lines = [
    `# Stripe API ${from} → ${to}`,
    "",
    `${count(breaking.length, "breaking change")}, ${count(others.length, "other")}.`,
    ...part("What breaks", breaking),
    ...part("What is new or different", others),
  ];
  return `${lines.join("\n")}\n`;
}

function part(title: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const sections = [...Map.groupBy(changes, ({ section }) => section)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return ["", `## ${title}`, ...sections.flatMap(([name, group]) => section(name, group))];
}

function section(name: string, changes: readonly Change[]): string[] {
  const sentences = [...Map.groupBy(changes, ({ words }) => words)].map(([words, group]) =>
    sentenceOf(words, group, name),
  );
  const lines = [...Map.groupBy(sentences, togetherWith).values()].map(lineOf);
  const isCode = /^[\w.]+$/.test(name);
  return ["", `### ${isCode ? code(name) : name}`, "", ...lines];
}

/** What is said of one parameter or field. */
interface Sentence {
  readonly words: string;
  /** The methods that it holds for, where it is of parameters or answers. */
  readonly methods: string;
  /** What leads to the parameter or field, its own name, and the words on it: `is new.` */
  readonly parent: string;
  readonly name: string;
  readonly predicate: string;
}

function sentenceOf(words: string, group: readonly Change[], section: string): Sentence {
  const methods = group
    .filter(({ kind }) => kind === "parameter" || kind === "answer")
    .map(({ subject }) => code(subject.slice(section.length + 1)));
  const path = group[0]?.path ?? "";
  const dot = path.lastIndexOf(".");
  return {
    words,
    methods: [...new Set(methods)].join(", "),
    parent: path.slice(0, Math.max(dot, 0)),
    name: path.slice(dot + 1),
    predicate: words.startsWith(`${code(path)} is`) ? words.slice(code(path).length + 1) : "",
  };
}

/** The key of what is said of neighbours alike; what isn't stays a sentence of its own. */
function togetherWith({ words, methods, parent, predicate }: Sentence): string {
  return predicate === "" ? words : JSON.stringify([methods, parent, predicate]);
}

function lineOf(sentences: readonly Sentence[]): string {
  const [first] = sentences;
  if (first === undefined) return "";
  const { methods, parent, predicate } = first;
  const names = list(
    sentences.map(({ name }) => code(name)),
    "and",
  );
  const where = parent === "" ? "" : `In ${code(parent)}, `;
  const together = `${where}${names} ${predicate.replace(/^is/, "are")}`;
  const sentence = sentences.length === 1 ? first.words : together;
  return methods === ""
    ? `- ${sentence}`
    : `- ${methods}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
