import { useStrings } from '../edition.ts'
import { Mixed } from './mixed.tsx'

const ADDRESS = /^(?<before>.*?),?\s*(?<address>https?:\/\/\S+)$/u

/** Where something was found; an address is a link under the name of its page or its site. */
export function SourceText({ source }: { readonly source: string }) {
  const words = useStrings().record
  const { before = '', address } = ADDRESS.exec(source)?.groups ?? {}
  if (address === undefined || !URL.canParse(address))
    return <Mixed names={[source]} text={words.source(source)} />
  const { hostname } = new URL(address)
  const name = before === '' || before.endsWith(' theo') ? `${before} ${hostname}`.trim() : before
  return (
    <a href={address} rel="external noopener noreferrer">
      <Mixed names={[name]} text={words.source(name)} />
    </a>
  )
}
