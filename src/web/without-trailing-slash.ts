/** A host that keeps its pages in folders adds a slash to an address; the permalink has none. */
export function withoutTrailingSlash(base: string): void {
  const { pathname, search, hash } = location
  if (pathname === base || !pathname.endsWith('/')) return
  history.replaceState(history.state, '', pathname.replace(/(?<!\/)\/+$/u, '') + search + hash)
}
