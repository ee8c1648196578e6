// Calls to the Worker that served this page.

import { refusalWords } from "./words.js";

/** What the Worker refused, in words for the person at the till. */
export class Refused extends Error {
  /**
   * @param {string} words
   * @param {number} status 0 where no answer came
   */
  constructor(words, status) {
    super(words);
    this.name = "Refused";
    this.status = status;
  }
}

/**
 * Sends a request and gives the JSON that answers it.
 *
 * @param {"GET" | "POST"} method
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<any>} whatever the route answers; each caller names what it reads
 */
export async function call(method, path, body) {
  const type = body === undefined ? {} : { "content-type": "application/json" };
  /** @type {RequestInit} */
  const init = { method, headers: { accept: "application/json", ...type } };
  if (body !== undefined) init.body = JSON.stringify(body);
  let response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new Refused("The till can't reach its server. Check the network.", 0);
  }
  const answer = await response.json().catch(() => null);
  if (response.ok) return answer;
  throw new Refused(refusalWords(response.status, answer?.error ?? answer), response.status);
}

/** @param {number} ms */
export function pause(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
