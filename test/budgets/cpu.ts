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
  // Apart from each other, or the garbage of the requests falls on whoever is next.
  const verify = await timeInWorkerd({ script }, ["verifyTillwire", "verifyByHand"], 400, 25);
  const handle = await timeInWorkerd(
    { script },
    ["handleTillwire", "handleStripe", "handleByHand", "handleKept"],
    400,
    25,
  );
  const ofStripe = (microseconds: number): string =>
    (microseconds / handle.handleStripe).toFixed(2);
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
    ratio("CPU of a 10 kB webhook", handle.handleTillwire, handle.handleStripe, 0.8, {
      goal: 0.5,
      note: `a Worker with nothing but Web Crypto in it, written by hand, takes ${ofStripe(handle.handleByHand)}: reading the body, importing the key and verifying are the runtime's. Tried: importing the key while the body is read (kept, −6 %); the body as text instead of bytes (−8 %, but what is signed are the bytes). A verifier that is kept between requests takes ${ofStripe(handle.handleKept)}.`,
    }),
    ratio("… beside bare subtle.verify", verify.verifyTillwire, verify.verifyByHand, 1.3),
  ];
}
