/** In a pack the address of a page stands behind the «#». */
export function withoutLineEnds(): void {
  const [page = '', ...query] = location.hash.split('?')
  const inOneLine = [page.replace(/%0a|%0d|%e2%80%a[89]/giu, '%20'), ...query].join('?')
  if (inOneLine !== location.hash) history.replaceState(history.state, '', inOneLine)
}
