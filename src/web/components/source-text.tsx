import { daysAsWritten } from '../days-as-written.ts'
import { useStrings } from '../edition.ts'
import { Mixed } from './mixed.tsx'

const ADDRESS = /^(?<before>.*?),?\s*(?<!\S)(?<address>https?:\/\/\S+)$/u

/** Where something was found; an address is a link under the name of its page or its site. */
export function SourceText({ source }: { readonly source: string }) {
  const words = useStrings().record
  const { before = '', address } = ADDRESS.exec(source)?.groups ?? {}
  if (address === undefined || !URL.canParse(address)) {
    const written = daysAsWritten(source)
    return <Mixed names={[written]} text={words.source(written)} />
  }
  const { hostname } = new URL(address)
  const written = daysAsWritten(before)
  const name = before === '' || before.endsWith(' theo') ? `${written} ${hostname}`.trim() : written
  return (
    <a href={address} rel="external noopener noreferrer">
      <Mixed names={[name]} text={words.source(name)} />
    </a>
  )
}
