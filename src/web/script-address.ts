import { SCRIPT_POLICY } from '../publish/script-policy.ts'

type Policy = { readonly createScriptURL: (address: string) => object }

type Policies = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => Policy
}

let policy: Policy | null = null

/**
 * The address of a part of the program, as a browser takes it that trusts no other: the one place where that is said.
 * Throws when it is not a script on the host of the page.
 */
export function scriptAddress(address: string): string {
  const policies: Policies | undefined = Reflect.get(globalThis, 'trustedTypes')
  if (!policies) return ofThisSite(address)
  policy ??= policies.createPolicy(SCRIPT_POLICY, { createScriptURL: ofThisSite })
  // The browser takes it wherever it takes a string.
  return policy.createScriptURL(address) as unknown as string
}

function ofThisSite(address: string): string {
  const { href, protocol, host, pathname } = new URL(address, document.baseURI)
  if (protocol === location.protocol && host === location.host && pathname.endsWith('.js')) return href
  throw new Error(`Cannot run "${address}": it is no script of this site`)
}
