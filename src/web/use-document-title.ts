import { useEffect } from 'react'
import { useStrings } from './edition.ts'

/** Names the page in the browser's tab and history: «Dòng thời gian · Kỷ yếu». */
export function useDocumentTitle(page: string): void {
  const { site } = useStrings()
  useEffect(() => {
    document.title = site.title(page)
  }, [site, page])
}
