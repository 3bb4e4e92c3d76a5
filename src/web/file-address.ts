/** Where a file of the site stands. In a pack the pages stand behind a «#» and the files beside the one document. */
export function fileAddress(base: string, path: string): string {
  return base.replace(/^#/u, '.') + path
}
