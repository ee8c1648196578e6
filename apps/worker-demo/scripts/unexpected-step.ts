/** A step that didn't go as it should. */
export class UnexpectedStep extends Error {
  override readonly name = "UnexpectedStep";

  constructor(step: string, expected: string, came: unknown) {
    const said = typeof came === "string" ? came : JSON.stringify(came);
    super(`${step}: not as expected.\n  expected: ${expected}\n  came:     ${said}`);
  }
}
