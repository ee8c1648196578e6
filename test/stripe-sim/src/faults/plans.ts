import { createRandom } from "../random.ts";

/** How often a fault strikes. */
export interface Repetition {
  /** Let this many matching requests, events or moments pass first; 0 unless given. */
  readonly skip?: number;
  /** Then strike this many times; once unless given, without end if there is a probability. */
  readonly times?: number;
  /** Strike with this chance, from 0 to 1, each time; always unless given. */
  readonly probability?: number;
}

/** A fault that was planned, and what became of it. */
export interface PlannedFault<Fault> {
  readonly id: number;
  /** What it waits for: an operation, an event type or a reader. */
  readonly on: string;
  readonly fault: Fault;
  readonly probability: number;
  /** How many more matches pass unharmed. */
  readonly skip: number;
  /** How often it may still strike; `Infinity` without end. */
  readonly left: number;
  /** How often it has struck. */
  readonly struck: number;
}

interface Plan<Fault> extends PlannedFault<Fault> {
  readonly matches: (subject: string) => boolean;
  readonly random: () => number;
  skip: number;
  left: number;
  struck: number;
}

/** Faults of one sort, in the order in which they were planned. */
export class Plans<Fault> {
  readonly #plans: Plan<Fault>[] = [];

  /**
   * @param on what it waits for; a `*` at its end stands for any ending
   * @param seed each plan draws its own numbers, so that one more plan leaves the others as they were
   * @throws RangeError if the repetition can't be carried out
   */
  add(
    id: number,
    on: string,
    fault: Fault,
    { skip = 0, probability = 1, times = probability < 1 ? Infinity : 1 }: Repetition,
    seed: number,
  ): void {
    if (!(probability >= 0 && probability <= 1)) {
      throw new RangeError("A fault's probability is a number from 0 to 1.");
    }
    if (!(skip >= 0 && times >= 0)) throw new RangeError("A fault's skip and times are 0 or more.");
    const random = createRandom(seed, `fault ${id}`);
    this.#plans.push({
      id,
      on,
      fault,
      probability,
      skip,
      left: times,
      struck: 0,
      matches: matcher(on),
      random: () => random() / 2 ** 32,
    });
  }

  /**
   * The faults that strike now.
   *
   * @param applies whether a fault can happen at this moment; one that can't isn't used up
   */
  take(subject: string, applies: (fault: Fault) => boolean = () => true): Fault[] {
    const struck: Fault[] = [];
    for (const plan of this.#plans) {
      if (plan.left === 0 || !plan.matches(subject) || !applies(plan.fault)) continue;
      if (plan.skip > 0) {
        plan.skip--;
        continue;
      }
      if (plan.probability < 1 && plan.random() >= plan.probability) continue;
      plan.left--;
      plan.struck++;
      struck.push(plan.fault);
    }
    return struck;
  }

  list(): PlannedFault<Fault>[] {
    return this.#plans.map(({ matches: _matches, random: _random, ...plan }) => plan);
  }

  remove(id: number): boolean {
    const index = this.#plans.findIndex((plan) => plan.id === id);
    if (index >= 0) this.#plans.splice(index, 1);
    return index >= 0;
  }

  clear(): void {
    this.#plans.length = 0;
  }
}

function matcher(on: string): (subject: string) => boolean {
  if (!on.endsWith("*")) return (subject) => subject === on;
  const start = on.slice(0, -1);
  return (subject) => subject.startsWith(start);
}
