import {
  attemptInput,
  attemptsQuery,
  cancelInput,
  chargeInput,
  clearInput,
  collectInputsInput,
  displayInput,
  fileInput,
  setupInput,
} from "../action-schemas.ts";
import { attemptAnswer, attemptsAnswer } from "../answers.ts";
import { attemptView } from "../attempt-view.ts";
import { cancelAttempt, confirmAttempt, readAttempt, readSignature } from "../attempts.ts";
import { charge } from "../charge.ts";
import { listAttempts } from "../history.ts";
import { locationOf } from "../management/locations.ts";
import { clear, collectInputs, display, setup } from "../reader-actions.ts";
import { inputOf, operation } from "./operation.ts";
import type { Operation } from "./operation.ts";

/** As many attempts as one answer has unless it is asked for others. */
const defaultLimit = 20;

export const attemptOperations: readonly Operation[] = [
  operation({
    name: "charge",
    method: "POST",
    path: "/readers/:reader/charge",
    summary: "Takes a payment on a reader.",
    role: "till",
    input: chargeInput,
    answer: attemptAnswer,
    run: async (context, { principal, input }) =>
      attemptView(await charge(context, principal, input)),
  }),
  operation({
    name: "setup",
    method: "POST",
    path: "/readers/:reader/setup",
    summary: "Saves a card without charging it.",
    role: "till",
    input: setupInput,
    answer: attemptAnswer,
    run: async (context, { principal, input }) =>
      attemptView(await setup(context, principal, input)),
  }),
  operation({
    name: "collectInputs",
    method: "POST",
    path: "/readers/:reader/inputs",
    summary: "Has the customer fill in forms.",
    role: "till",
    input: collectInputsInput,
    answer: attemptAnswer,
    run: async (context, { principal, input }) =>
      attemptView(await collectInputs(context, principal, input)),
  }),
  operation({
    name: "display",
    method: "POST",
    path: "/readers/:reader/display",
    summary: "Shows a cart, unless the reader is at work.",
    role: "till",
    input: displayInput,
    answer: attemptAnswer,
    run: async (context, { principal, input }) =>
      attemptView(await display(context, principal, input)),
  }),
  operation({
    name: "clear",
    method: "POST",
    path: "/readers/:reader/clear",
    summary: "Empties the screen, unless the reader is at work.",
    role: "till",
    input: clearInput,
    answer: attemptAnswer,
    run: async (context, { principal, input }) =>
      attemptView(await clear(context, principal, input)),
  }),
  operation({
    name: "listAttempts",
    method: "GET",
    path: "/attempts",
    summary: "Lists what tills have started at a location, newest first.",
    role: "till",
    input: attemptsQuery,
    answer: attemptsAnswer,
    async run(context, { principal, input }) {
      const { before = Infinity, limit = defaultLimit } = input;
      const location = locationOf(principal, input.location);
      const attempts = await listAttempts(context, { location, before, limit });
      return { attempts: attempts.map(attemptView) };
    },
  }),
  operation({
    name: "getAttempt",
    method: "GET",
    path: "/attempts/:attempt",
    summary: "Gives an attempt as it is now.",
    role: "till",
    input: attemptInput,
    answer: attemptAnswer,
    run: async (context, { principal, input }) =>
      attemptView(await readAttempt(context, principal, input.attempt)),
  }),
  operation({
    name: "confirm",
    method: "POST",
    path: "/attempts/:attempt/confirm",
    summary: "Has the collected card charged.",
    role: "till",
    input: attemptInput,
    answer: attemptAnswer,
    run: async (context, { principal, input }) =>
      attemptView(await confirmAttempt(context, principal, input.attempt)),
  }),
  operation({
    name: "cancel",
    method: "POST",
    path: "/attempts/:attempt/cancel",
    summary: "Cancels an attempt, if the card isn't faster.",
    role: "till",
    input: cancelInput,
    answer: attemptAnswer,
    run: async (context, { principal, input: { attempt, giveUpOrder } }) =>
      attemptView(await cancelAttempt(context, principal, attempt, giveUpOrder)),
  }),
  {
    name: "getFile",
    method: "GET",
    path: "/attempts/:attempt/files/:file",
    summary: "Gives a signature that was collected.",
    role: "till",
    input: fileInput,
    answer: { mediaType: "application/octet-stream", description: "The file, to be stored." },
    async respond(context, c) {
      const { attempt, file } = await inputOf(fileInput, c);
      const { data } = await readSignature(context, c.var.principal, attempt, file);
      // An SVG that is opened as a page may run scripts: it is handed out as bytes to be stored.
      return c.body(data, 200, {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": "attachment",
        "X-Content-Type-Options": "nosniff",
      });
    },
  },
];
