import { PAGE_FOLDERS } from '../../model/address.ts'
import { ARCHIVE_NAME } from '../archive-name.ts'
import type { MachinePage, PageSubject } from '../machine-page.ts'

type Step = { readonly name: string; readonly url: string }

/** The way to a page: to a conference by the year it met in, to a record by its list. */
export function pageSteps(
  { path, title, home, lists }: MachinePage,
  subject: PageSubject | null,
  year: string | null,
): readonly Step[] {
  const below = home.replace(/\/$/u, '')
  const steps = [{ name: ARCHIVE_NAME, url: home }]
  const last = { name: title, url: below + path }
  if (subject === null) return [...steps, last]
  if (subject.kind !== 'conference')
    return [...steps, { name: lists[subject.kind], url: `${below}/${PAGE_FOLDERS[subject.kind]}` }, last]
  return [...steps, ...(year === null ? [] : [{ name: year, url: `${below}/nam/${year}` }]), last]
}
