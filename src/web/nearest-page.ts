import { slug } from '../text/fold.ts'
import { isOneSlip } from '../text/one-slip.ts'
import { STANDING_PAGES, type StandingPage } from './standing-pages.ts'

/** The page that an address begins with but for marks, a hyphen or a slip: «/nhanvat», «/Nhân-vật/ai-do», «/co-qan». */
export function nearestPage(address: string): StandingPage | null {
  const [first = ''] = address.split('/').filter(Boolean)
  const asked = joined(slug(first))
  return (
    STANDING_PAGES.find(({ to }) => {
      const known = joined(to.slice(1))
      return known !== '' && (asked === known || isOneSlip(asked, known))
    }) ?? null
  )
}

const joined = (id: string) => id.replaceAll('-', '')
