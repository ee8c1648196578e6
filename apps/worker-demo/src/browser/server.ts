// Calls to the Worker that served this page, with the cookie that it set.

/** What the Worker refused, in words for the person at the page. */
export class Refused extends Error {
  override readonly name = "Refused";
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;

  constructor(words: string, status: number) {
    super(words);
    this.status = status;
  }
}

/**
 * Sends a request and gives the JSON that answers it. The routes are our own; each caller names
 * what it reads.
 *
 * @throws {Refused}
 */
export async function call<T>(method: "GET" | "POST", path: string, body?: object): Promise<T> {
  const response = await send(method, path, body);
  const answer = await response.json().catch(() => null);
  if (response.ok) return answer;
  throw new Refused(answer?.operator ?? `The server answered ${response.status}.`, response.status);
}

async function send(method: string, path: string, body: object | undefined): Promise<Response> {
  const headers = new Headers({ accept: "application/json" });
  const init: RequestInit = { method, headers };
  if (body !== undefined) {
    headers.set("content-type", "application/json");
    init.body = JSON.stringify(body);
  }
  try {
    return await fetch(path, init);
  } catch {
    throw new Refused("The server can't be reached. Check the network.", 0);
  }
}
