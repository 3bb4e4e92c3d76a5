import { parse as bibtexOf } from '@retorquere/bibtex-parser'
import type { Node } from '@xmldom/xmldom'
import { parse as rowsOf } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { readXml } from '../publish/read-xml.ts'

type Parts = Iterable<string>

/**
 * What a published file is made of, as the program reads it for which it is meant: elements with their attributes, keys,
 * columns, fields, tags, but none of their texts. Whatever an injection adds to a file shows here. Throws where the file
 * cannot be read.
 */
export function partsIn(path: string, content: string): Parts {
  const [, read] = READERS.find(([end]) => path.endsWith(end)) ?? []
  return read ? read(content) : content.split('\n')
}

const READERS: readonly (readonly [string, (content: string) => Parts])[] = [
  ['.html', (html) => partsOfPage(new DOMParser().parseFromString(html, 'text/html'))],
  ['.csl.json', (json) => partsOfJson(JSON.parse(json))],
  ['.json', (json) => partsOfJson(JSON.parse(json))],
  ['.webmanifest', (json) => partsOfJson(JSON.parse(json))],
  [
    '.ndjson',
    (lines) =>
      lines
        .split('\n')
        .filter(Boolean)
        .flatMap((line) => [...partsOfJson(JSON.parse(line))]),
  ],
  ['.csv', partsOfTable],
  ['.xml', (xml) => partsOfXml(readXml(xml))],
  ['.ics', (text) => partsOfCalendar(new ICAL.Component(ICAL.parse(text)))],
  ['.bib', partsOfBibtex],
  ['.ris', (text) => text.split(/\r?\n/u).map((line) => line.slice(0, 6))],
]

/** On these it depends what an element does: a script without a type runs. */
const DECIDING = ['type', 'rel', 'http-equiv', 'target']

/** Every element with every attribute, and every key of the data in it. */
export function* partsOfPage(page: Document): Parts {
  for (const element of page.querySelectorAll('*')) {
    yield element.localName
    for (const name of element.getAttributeNames()) yield `${element.localName} ${name}`
    for (const name of DECIDING) yield `${element.localName} ${name}=${element.getAttribute(name)}`
    if (element.localName === 'script' && element.getAttribute('type') === 'application/ld+json')
      yield* partsOfJson(JSON.parse(element.textContent))
  }
}

/** Every way from the root to a value, places in lists left out. */
function* partsOfJson(value: unknown, way = ''): Parts {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${way}[]` : `${way}.${key}`
    if (!Array.isArray(value)) yield here
    yield* partsOfJson(inner, here)
  }
}

/** Its columns, and how a spreadsheet would take each cell. */
function* partsOfTable(csv: string): Parts {
  const [head = [], ...rows]: string[][] = rowsOf(csv, { bom: true })
  yield* head
  for (const row of rows)
    for (const [at, cell] of row.entries())
      if (/^[=+\-@\t\r\n＝＋－＠]/u.test(cell)) yield `a formula in ${head[at]}: ${cell}`
}

function* partsOfXml(node: Node): Parts {
  yield node.nodeType === node.ELEMENT_NODE ? node.nodeName : `node ${node.nodeType}`
  if ('attributes' in node)
    for (const { name } of node.attributes as Iterable<{ name: string }>) yield `${node.nodeName} ${name}`
  for (const child of node.childNodes) yield* partsOfXml(child)
}

function* partsOfCalendar(component: ICAL.Component): Parts {
  yield component.name
  for (const property of component.getAllProperties()) {
    yield property.name
    for (const parameter of Object.keys(property.jCal[1])) yield `${property.name} ${parameter}`
  }
  for (const inner of component.getAllSubcomponents()) yield* partsOfCalendar(inner)
}

function* partsOfBibtex(text: string): Parts {
  const { entries, errors } = bibtexOf(text, { sentenceCase: false })
  if (errors.length > 0) throw new Error(`Cannot read BibTeX: ${JSON.stringify(errors[0])}`)
  for (const { type, fields } of entries) for (const name of Object.keys(fields)) yield `${type} ${name}`
}
