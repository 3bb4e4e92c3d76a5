/** Elements whose text nobody reads on the page. */
const UNSEEN: ReadonlySet<string> = new Set(
  (
    'head script style noscript template svg math iframe object embed canvas audio video map select option textarea ' +
    'button input datalist dialog'
  ).split(' '),
)

/** Elements that begin and end a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot ' +
    'thead title tr ul'
  ).split(' '),
)

export const isUnseenName = (name: string) => UNSEEN.has(name)
export const isBlockName = (name: string) => BLOCKS.has(name) || name === 'td' || name === 'th'

const BLOCK_IN_CELL = 'p, div, table, ul, ol, h1, h2, h3, h4, h5, h6, br, blockquote, center'
const INVISIBLE = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/iu

/** Whether a reader never sees an element: a script, a form field, or what its own attributes hide. */
function isUnseen(element: Element): boolean {
  if (isUnseenName(element.localName) || element.hasAttribute('hidden')) return true
  return INVISIBLE.test(element.getAttribute('style') ?? '')
}

/** What a walk has read so far, and what it found out about the rows on its way. */
type Walk = { readonly pieces: string[]; readonly plainRows: Map<Element, boolean> }

/** Whether a row is one line of a table; looked up once a row, however many cells it has. */
function isPlainRow(row: Element, { plainRows }: Walk): boolean {
  const plain = plainRows.get(row) ?? row.querySelector(BLOCK_IN_CELL) === null
  plainRows.set(row, plain)
  return plain
}

/** A row of plain cells is one line, «2021 | 4.592 | 11»; a cell with blocks inside is a part of the page's layout. */
function cellEdge(cell: Element, walk: Walk): string {
  const row = cell.parentElement
  if (row === null || !isPlainRow(row, walk)) return '\n'
  return cell.previousElementSibling === null ? '' : ' | '
}

const isCell = ({ localName }: Element) => localName === 'td' || localName === 'th'
const edgeOf = ({ localName }: Element) => (BLOCKS.has(localName) ? '\n' : '')

const ELEMENT = 1
const TEXT = 3
const WHITE_SPACE = /\s+/gu
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT

/** The node after a subtree, and the line ends that its closing tags make on the way. */
function nextAfter(from: Node, root: Node, { pieces }: Walk): Node | null {
  for (let node: Node | null = from; node !== null && node !== root; node = node.parentNode) {
    if (isElement(node)) pieces.push(edgeOf(node))
    if (node.nextSibling !== null) return node.nextSibling
  }
  return null
}

/** Adds what a node itself says, and gives its first child where a reader sees inside. */
function enter(node: Node, walk: Walk): Node | null {
  if (node.nodeType === TEXT) walk.pieces.push((node.nodeValue ?? '').replace(WHITE_SPACE, ' '))
  if (!isElement(node) || isUnseen(node)) return null
  walk.pieces.push(isCell(node) ? cellEdge(node, walk) : edgeOf(node))
  return node.firstChild
}

/** Lines without the spaces at their edges, the empty ones left out. */
export function tidyLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(WHITE_SPACE, ' ').trim())
    .filter((line) => line !== '' && line !== '|')
}

/** What a reader sees of a part of a page, a block a line; walks without recursion, however deep the page is nested. */
export function linesOf(root: Node): readonly string[] {
  const walk: Walk = { pieces: [], plainRows: new Map() }
  let node: Node | null = root
  while (node !== null) node = enter(node, walk) ?? nextAfter(node, root, walk)
  return tidyLines(walk.pieces.join(''))
}
