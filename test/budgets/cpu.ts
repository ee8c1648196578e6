import type { Budget } from "./budget.ts";
import { bundleText } from "./bundle.ts";
import { timeInWorkerd } from "./workerd.ts";

/** CPU of one request and of one webhook in workerd, beside stripe-node and beside the least code that could do it. */
export async function cpuBudgets(): Promise<Budget[]> {
  const script = await bundleText({ entryPoints: ["cpu.worker.ts"] });
  const create = await timeInWorkerd(
    { script },
    ["createTillwire", "createStripe", "createByHand"],
    400,
    25,
  );
  const verify = await timeInWorkerd(
    { script },
    ["handleTillwire", "handleStripe", "verifyTillwire", "verifyByHand"],
    400,
    25,
  );
  const ratio = (
    name: string,
    tillwire: number,
    reference: number,
    limit: number,
    goal?: { goal: number; note: string },
  ): Budget => ({
    name,
    unit: "µs",
    tillwire: tillwire * 1000,
    reference: reference * 1000,
    limit,
    measured: "ratio",
    ...goal,
  });
  return [
    ratio("CPU of a create, nested", create.createTillwire, create.createStripe, 0.35),
    ratio("… beside a hand-written fetch", create.createTillwire, create.createByHand, 2),
    // The Worker of the size story: what it does for one webhook, from the Request on.
    ratio("CPU of a 10 kB webhook", verify.handleTillwire, verify.handleStripe, 0.85, {
      goal: 0.5,
      note: "reading the request, its header and its JSON and importing the key alone come to half of stripe-node's time.",
    }),
    ratio("… beside bare subtle.verify", verify.verifyTillwire, verify.verifyByHand, 1.7, {
      goal: 1.3,
      note: "what stands above it is reading the header, which the bare one gets for nothing.",
    }),
  ];
}
