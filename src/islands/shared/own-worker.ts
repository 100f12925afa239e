/** Addresses of workers of ours, as the build wrote them. */
const known = new Set<string>();
let policy: { createScriptURL(url: string): unknown } | undefined;

/** Starts a worker of ours. The page's policy takes the address of a worker from a named maker alone: this one gives no other. */
export function startWorker(address: string): Worker {
  known.add(address);
  return new Worker(trusted(address), { type: "module" });
}

function trusted(address: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  if (!types) return address;
  policy ??= types.createPolicy("whole-file-worker", {
    createScriptURL: (url) => {
      if (!known.has(url)) throw new TypeError("No worker of ours.");
      return url;
    },
  });
  return policy.createScriptURL(address) as string;
}

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}
