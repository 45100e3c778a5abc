// Talking to the server this page came from.

/** @param {string} path */
export async function get(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/**
 * The review of a draft.
 * @param {object} request
 * @param {AbortSignal} signal
 */
export function review(request, signal) {
  return post("/v1/review", request, signal);
}

/**
 * A reply begun for a conversation.
 * @param {object} request
 */
export function starter(request) {
  return post("/v1/starter", request);
}

/** What the server answers; waits while it is starting. @param {string} path @param {object} request @param {AbortSignal} [signal] */
async function post(path, request, signal) {
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(request),
      signal,
    });
    if (answer.status === 503 && tries < 20) {
      await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.headers.get("Retry-After") ?? 1)));
      continue;
    }
    const body = await answer.json();
    if (!answer.ok) throw new Error(body.detail ?? body.title);
    return body;
  }
}
