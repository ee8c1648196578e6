/** Where progress is shown: the standard error of a process. */
export interface Terminal {
  readonly isTTY?: boolean;
  /** How many characters a line takes. */
  readonly columns?: number;
  write(text: string): unknown;
}

/** Is told what is done next, in a few words. */
export type Progress = (step: string) => void;

const CLEAR_LINE = "\r\u001B[K";

/**
 * Shows steps in one line of a terminal, each over the one before it, until `end` takes it away.
 * Nothing is written where nobody watches: in CI, into a file or a pipe.
 */
export function showProgress(
  terminal: Terminal,
  env: Readonly<Record<string, string | undefined>>,
): { step: Progress; end(): void } {
  const isCi = env["CI"] !== undefined && !["", "0", "false"].includes(env["CI"]);
  if (terminal.isTTY !== true || isCi || env["TERM"] === "dumb") {
    return { step: () => {}, end: () => {} };
  }
  // A line that wraps could not be written over.
  const most = (terminal.columns ?? 80) - 1;
  let isShown = false;
  return {
    step(what) {
      isShown = true;
      terminal.write(`${CLEAR_LINE}${`${what} …`.slice(0, most)}`);
    },
    end() {
      if (isShown) terminal.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
