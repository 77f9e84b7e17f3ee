/** What the browser's Trusted Types offer, where it has them; Firefox does not. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => unknown };
};

/** The one policy that the pages' content security policy allows. */
const policyName = 'zhike-worker';

function ownUrl(url: string): string {
  const { origin, href } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError(`expected a worker of ours, found ${origin}`);
  return href;
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/** A policy can be made only once in a page, so every worker has to be started here. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }; // not in the DOM types yet
  if (!trustedTypes) return ownUrl(url);
  policy ??= trustedTypes.createPolicy(policyName, { createScriptURL: ownUrl });
  return policy.createScriptURL(url) as string; // Worker takes the trusted value like the text
}

/** Starts a worker from a file of the package; throws a TypeError for any other origin. */
export function startWorker(url: string): Worker {
  return new Worker(trusted(url), { type: 'module' });
}
