import { useStrings } from '../edition.ts'
import { SEARCH_PARAMETERS } from '../paths.ts'
import { CopyButton } from './copy-button.tsx'

/** Copies the address, the opened evidence with it but not what somebody searched for. */
export function CopyLink() {
  const words = useStrings().conference
  return <CopyButton label={words.copy} said={words} text={() => permalink(location.href)} />
}

function permalink(href: string): string {
  const address = new URL(href)
  for (const parameter of SEARCH_PARAMETERS) address.searchParams.delete(parameter)
  return address.href
}
