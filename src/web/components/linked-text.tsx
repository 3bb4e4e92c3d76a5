import { webAddress } from '../../model/web-address.ts'

/** An address without the mark that ends the sentence around it. */
const ADDRESS = /(https?:\/\/\S*[^\s.,;:)»])/u

/** A text as a curator wrote it, its addresses on the web as links. */
export function LinkedText({ text }: { readonly text: string }) {
  return text.split(ADDRESS).map((part) => {
    const address = ADDRESS.test(part) ? webAddress(part) : null
    if (address === null) return part
    return (
      <a href={address} key={part} rel="external noopener noreferrer">
        {part}
      </a>
    )
  })
}
