// Bugs that were never made, or no longer are: each breaks one promise of the bridge,
// and a simulation that doesn't notice isn't worth its time.

/** A change of one place in `src`. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** What is there: exactly once. */
  readonly find: string;
  /** What is put in its place. */
  readonly put: string;
  /** Caught soon enough to be tried with every change of the code. */
  readonly quick?: true;
}

export const mutants: readonly Mutant[] = [
  {
    name: "a new key for every repetition",
    file: "perform.ts",
    find: "location)), idempotencyKey };",
    put: "location)), idempotencyKey: context.randomId() };",
  },
  {
    name: "one key for all attempts of an intent",
    file: "kinds/charge.ts",
    find: "const more = { ...options, ...previewOptions(context, preview) };",
    put: "const more = { ...options, ...previewOptions(context, preview), idempotencyKey: intent };",
    quick: true,
  },
  {
    name: "the creation's key isn't stored",
    file: "kinds/create-intent.ts",
    find: "      idempotencyKey: key,\n    });",
    put: "      idempotencyKey: context.randomId(),\n    });",
    quick: true,
  },
  {
    name: "every attempt creates its own intent until one is known",
    file: "order.ts",
    find: "return claim(order.creation.refused ? { ...order, creation } : order, attempt);",
    put: "return claim({ ...order, creation }, attempt);",
  },
  {
    name: "an answer that was cut off is a refusal",
    file: "refusal.ts",
    find: "statusCode < 400",
    put: "statusCode < 200",
  },
  {
    name: "readings that were overtaken count",
    file: "reading.ts",
    find: "  if (seen.epoch !== attempt.epoch) return attempt;\n\n  const current",
    put: "  const current",
  },
  {
    name: "the event of a failure is believed",
    file: "webhooks.ts",
    find: 'const attempt = reduce(lane.open, { type: "hinted", at: context.now() });',
    put: `const attempt = event.type === "terminal.reader.action_failed"
      ? { ...lane.open, state: "failed", call: null, endedAt: context.now() }
      : reduce(lane.open, { type: "hinted", at: context.now() });`,
    quick: true,
  },
  {
    name: "the reader's word is believed before the intent's",
    file: "reading.ts",
    find: "  // What is for ever can't have been overtaken by a command.\n",
    put: `  if (seen.action?.status === "failed" && attempt.dispatch === "landed") {
    return end(attempt, "failed", at, failureOf(seen.action.failureCode ?? "unknown"));
  }
`,
    quick: true,
  },
  {
    name: "nobody goes on without being asked",
    file: "wake.ts",
    find: 'if ("lane" in about) await drive(context, about.lane, true);',
    put: 'if ("lane" in about) return;',
    quick: true,
  },
  {
    name: "a cleared slot means canceled, unread",
    file: "reduce.ts",
    find: "return next.cancel ? { ...next, cancel: canceledOnce(next.cancel, name, at, null) } : next;",
    put: 'return next.cancel ? end(next, "canceled", at, cancelFailure(next)) : next;',
    quick: true,
  },
  {
    name: "giving up cancels the intent only",
    file: "next.ts",
    find: 'const intentOnly = attempt.dispatch === "pending" ||',
    put: 'const intentOnly = giveUp || attempt.dispatch === "pending" ||',
  },
  {
    name: "giving up cancels the reader's action only",
    file: "reading.ts",
    find: "  if (givesUpIntent(attempt)) return attempt;\n  if (slot",
    put: "  if (slot",
    quick: true,
  },
  {
    name: "a capture isn't checked",
    file: "views.ts",
    find: 'if (payment?.status === "succeeded") return { state: "done", of, results: { payment } };',
    put: 'if (payment) return { state: "done", of, results: { payment } };',
    quick: true,
  },
  {
    name: "an authorization that is being let go is a success",
    file: "reading.ts",
    find: 'if (proof.state === "done" && !isReleasable(proof))',
    put: 'if (proof.state === "done")',
  },
  {
    name: "writes without comparing",
    file: "store.ts",
    find: "await store.write(key, record?.version, value, wakeAt, expiresAt)",
    put: "await store.write(key, (await store.read(key))?.version, value, wakeAt, expiresAt)",
  },
  {
    name: "what was learned goes to whatever attempt is open",
    file: "drive.ts",
    find: "    if (lane?.open?.id !== id) return undefined;\n    const changed",
    put: "    if (!lane?.open) return undefined;\n    const changed",
  },
  {
    name: "a command without an answer has failed",
    file: "reduce.ts",
    find: "return unknown({ ...attempt, call }, attempt.failure, at);",
    put: 'return end(attempt, "failed", at, failureOf("connection_error"));',
    quick: true,
  },
  {
    name: "a reader's timeout has failed",
    file: "reduce.ts",
    find: "if (isFinalRefusal(attempt, refusal)) return",
    put: "if (commandOutcome(refusal) !== 'repeat') return",
  },
  {
    name: "an ambiguous command isn't fenced off",
    file: "reading.ts",
    find: "if (!hasLetGo(attempt, at) || givesUpIntent(attempt)) return attempt;",
    put: "if (givesUpIntent(attempt)) return attempt;",
  },
  {
    name: "the result isn't written down",
    file: "drive.ts",
    find: "record && !record.final\n      ? { value: { ...record, final: attempt }",
    put: "record && !record.final\n      ? { value: { ...record, final: null }",
  },
  {
    name: "an order isn't let go",
    file: "order.ts",
    find: "const freed: Order = { ...order, open: null };",
    put: "const freed: Order = { ...order };",
  },
  {
    name: "an order that is being paid may be charged",
    file: "order.ts",
    find: '  if (order.open) return "order_busy";\n',
    put: "",
  },
  {
    name: "a reader that is taken is taken again",
    file: "start.ts",
    find: "lane && !lane.open && !lane.ended.includes(attempt.id)",
    put: "lane && !lane.ended.includes(attempt.id)",
  },
  {
    name: "the amount isn't changed",
    file: "kinds/prepare-charge.ts",
    find: "if (intent.amount !== task.amount) {",
    put: "if (intent.amount < 0) {",
  },
  {
    name: "a change of amount that wasn't answered is forgotten",
    file: "kinds/prepare-charge.ts",
    find: "if (order.updating) {",
    put: "if (order.updating?.amount === -1) {",
  },
  {
    name: "a request that comes late starts its attempt again",
    file: "start.ts",
    find: "lane && !lane.open && !lane.ended.includes(attempt.id)",
    put: "lane && !lane.open",
  },
  {
    name: "attempts are shown to everybody",
    file: "attempts.ts",
    find: "if (attempt && sees(principal, attempt.location)) return attempt;",
    put: "if (attempt) return attempt;",
  },
  {
    name: "readers are everybody's",
    file: "start.ts",
    find: "if (!sees(principal, location)) throw unknownReader(reader);",
    put: "",
  },
  {
    name: "two shops share their orders",
    file: "records.ts",
    find: "return { key: `${orderPrefix}${location}:${order}` };",
    put: "return { key: `${orderPrefix}tml_1:${order}` };",
  },
  {
    name: "a refund is found by its payment alone",
    file: "views.ts",
    find: 'const refund = refunds.find(({ metadata }) => metadata?.["attempt"] === attempt);',
    put: "const [refund] = refunds;",
  },
  {
    name: "another customer's answers count",
    file: "kinds/inputs.ts",
    find: 'const mine = action?.collect_inputs?.metadata?.["attempt"] === id;',
    put: "const mine = action?.collect_inputs !== undefined;",
    quick: true,
  },
  {
    name: "a form isn't seen to be filled in",
    file: "kinds/inputs.ts",
    find: 'if (action?.status !== "succeeded" || !mine)',
    put: "if (action?.status !== undefined || !mine)",
  },
  {
    name: "a refund on the reader gives everything back",
    file: "kinds/refund.ts",
    find: "{ ...params, refund_payment_config:",
    put: "{ payment_intent: intent, metadata: params.metadata, refund_payment_config:",
    quick: true,
  },
  {
    name: "a refund that its reader couldn't report wasn't made",
    file: "reading.ts",
    find: 'if (proof.state === "done" && !isReleasable(proof)) return succeed(attempt, proof.results, at);',
    put: `const unsaid = proof.state === "done" && proof.results.refund && seen.action?.status !== "succeeded";
  if (unsaid && attempt.reader !== null) return end(attempt, "canceled", at, cancelFailure(attempt));
  if (proof.state === "done" && !isReleasable(proof)) return succeed(attempt, proof.results, at);`,
  },
  {
    name: "a refund on a reader that doesn't answer is over",
    file: "reading.ts",
    find: "return givesUp(cancel) && !revocable && at >= askedAt + asksFor;",
    put: "return givesUp(cancel) && !revocable;",
  },
  {
    name: "an intent's own cancellation is forgotten once its reader has started",
    file: "next.ts",
    find: ' || call?.name === "cancel_intent";',
    put: ";",
  },
  {
    name: "a tip isn't told",
    file: "views.ts",
    find: "tip: intent.amount_details?.tip?.amount ?? 0,",
    put: "tip: 0,",
    quick: true,
  },
  {
    name: "an authorization is told without its tip",
    file: "views.ts",
    find: "amount: intent.amountCapturable,\n    tip,",
    put: "amount: intent.amountCapturable - tip,\n    tip,",
  },
  {
    name: "tips are suggested though they are to be skipped",
    file: "kinds/charge.ts",
    find: "...(task.skipTipping ? { skip_tipping: true } : {}),",
    put: "",
    quick: true,
  },
  {
    name: "what is captured is always what was authorized",
    file: "kinds/order.ts",
    find: "{ amount_to_capture: task.amount }",
    put: "{}",
  },
];
