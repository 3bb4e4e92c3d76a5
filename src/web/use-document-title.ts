import { useEffect } from 'react'
import { strings } from './strings.ts'

/** Names the page in the browser's tab and history: «Dòng thời gian · Kỷ yếu». */
export function useDocumentTitle(page: string): void {
  useEffect(() => {
    document.title = strings.site.title(page)
  }, [page])
}
