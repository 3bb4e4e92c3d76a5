import { DOMParser, type Document, type Element } from '@xmldom/xmldom'

/** An XML document as another program reads it; whatever is not well-formed throws. */
export function readXml(xml: string): Document {
  const onError = (level: string, message: string) => {
    // What stands for a forbidden character is there on purpose.
    if (message.startsWith('Unicode replacement character')) return
    throw new Error(`${level}: ${message}`)
  }
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml')
}

/** The elements of a name below another, of whatever namespace. */
export const elementsIn = (parent: Document | Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagNameNS('*', name),
]

/** The texts of the elements of a name. */
export const textsIn = (parent: Document | Element, name: string): readonly string[] =>
  elementsIn(parent, name).map(({ textContent }) => textContent ?? '')

/** A text as XML can hold it: what it forbids is seen to have been there. */
export const inXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML 1.0 forbids
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd')
