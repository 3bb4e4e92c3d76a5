import { UsageError } from './usage-error.ts'

/** Where a site will stand. */
export type SiteLocation = {
  /** In the world, with a slash at its end: «https://ky-yeu.example/ky-yeu/». */
  readonly site: string
  /** On its host, with a slash at both ends: «/ky-yeu/». */
  readonly base: string
}

type Given = { readonly site?: string | undefined; readonly base?: string | undefined }

/** The place that is asked for; what is not said is as in `usual`. Throws a `UsageError` for what is no address. */
export function siteLocation({ site, base }: Given, usual: string): SiteLocation {
  const whole = wholeAddress(site ?? usual)
  const path = base === undefined ? whole.pathname : folderPath(base)
  if (site !== undefined && path !== whole.pathname)
    throw new UsageError(
      `Cannot use "--base ${base}" with "--site ${site}": the site stands at ${whole.pathname}`,
    )
  return { site: whole.origin + path, base: path }
}

function wholeAddress(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : null
  if (!address || !/^https?:$/u.test(address.protocol) || address.search || address.hash)
    throw new UsageError(`Cannot use "--site ${text}": not an address like https://ky-yeu.example/`)
  address.pathname = folderPath(address.pathname)
  return address
}

function folderPath(text: string): string {
  const path = `/${text}/`.replace(/\/+/gu, '/')
  if (new URL(path, 'http://localhost').pathname !== path)
    throw new UsageError(`Cannot use "--base ${text}": not a path like /ky-yeu/`)
  return path
}
