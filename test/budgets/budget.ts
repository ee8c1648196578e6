/** One figure of ours beside that of a reference (npm stripe, where nothing else is said) from the same run, and the most it may be. */
export interface Budget {
  readonly name: string;
  readonly unit: string;
  readonly tillwire: number;
  readonly reference: number;
  /** In `unit` where `measured` is "tillwire"; where it is "ratio", of tillwire ÷ reference. */
  readonly limit: number;
  readonly measured: "tillwire" | "ratio";
  /** What the design asks for, where it isn't reached yet: `limit` then only keeps what is. */
  readonly goal?: number;
  /** Why the goal isn't reached, or not always: what was measured, and where the floor is. */
  readonly note?: string;
}

/** Whether the budget holds. */
export function holds(budget: Budget): boolean {
  return (budget.measured === "ratio" ? ratio(budget) : budget.tillwire) <= budget.limit;
}

/** Tillwire's figure as a part of the reference's. */
export function ratio(budget: Budget): number {
  return budget.tillwire / budget.reference;
}
