/** Where an address holds the end of a line, the router finds no page, not even the one that says so. */
export function withoutLineEnds(): void {
  const { pathname, search, hash } = location
  const inOneLine = pathname.replace(/%0a|%0d|%e2%80%a[89]/giu, '%20')
  if (inOneLine !== pathname) history.replaceState(history.state, '', inOneLine + search + hash)
}
