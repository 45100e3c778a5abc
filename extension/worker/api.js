// The only place that talks to the API, and the only one that knows its address.

export const ADDRESS = "http://127.0.0.1:8765";

const SECONDS = 20;

/**
 * Why there is no answer.
 * offline: nothing listens there; starting: it is not ready or too busy; unpaired: it does not know this extension;
 * rejected: it cannot take this text; failed: it broke; stale: a newer question took this one's place.
 * @typedef {"offline"|"starting"|"unpaired"|"rejected"|"failed"|"stale"} Problem
 * @typedef {{value: any} | {problem: Problem, detail?: string}} Answer
 */

/**
 * @param {string} path
 * @param {{body?: object, token?: string, signal?: AbortSignal}} [options] a request with a body is a POST
 * @returns {Promise<Answer>}
 */
export async function call(path, { body, token, signal } = {}) {
  const limit = AbortSignal.timeout(SECONDS * 1000);
  try {
    const response = await fetch(ADDRESS + path, {
      method: body ? "POST" : "GET",
      headers: {
        ...(body && { "Content-Type": "application/json" }),
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      body: body && JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
    });
    if (response.ok) return { value: await response.json() };
    const detail = (await response.json().catch(() => ({}))).detail;
    return { problem: problemOf(response.status), detail: typeof detail === "string" ? detail : undefined };
  } catch {
    if (signal?.aborted) return { problem: "stale" };
    return { problem: limit.aborted ? "failed" : "offline" };
  }
}

/** @param {number} status @returns {Problem} */
function problemOf(status) {
  if (status === 401 || status === 403) return "unpaired";
  if (status === 429 || status === 503) return "starting";
  return status < 500 ? "rejected" : "failed";
}
