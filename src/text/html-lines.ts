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

/** A row of plain cells is one line, «2021 | 4.592 | 11»; a cell with blocks inside is a part of the page's layout. */
function cellEdge(cell: Element): string {
  const row = cell.parentElement
  if (row === null || row.querySelector(BLOCK_IN_CELL) !== null) return '\n'
  return cell.previousElementSibling === null ? '' : ' | '
}

const isCell = ({ localName }: Element) => localName === 'td' || localName === 'th'
const edgeAfter = ({ localName }: Element) => (BLOCKS.has(localName) ? '\n' : '')
const edgeBefore = (element: Element) => (isCell(element) ? cellEdge(element) : edgeAfter(element))

const ELEMENT = 1
const TEXT = 3
const WHITE_SPACE = /\s+/gu
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT

/** The node after a subtree, and the line ends that its closing tags make on the way. */
function nextAfter(from: Node, root: Node, pieces: string[]): Node | null {
  for (let node: Node | null = from; node !== null && node !== root; node = node.parentNode) {
    if (isElement(node)) pieces.push(edgeAfter(node))
    if (node.nextSibling !== null) return node.nextSibling
  }
  return null
}

/** Adds what a node itself says, and gives its first child where a reader sees inside. */
function enter(node: Node, pieces: string[]): Node | null {
  if (node.nodeType === TEXT) pieces.push((node.nodeValue ?? '').replace(WHITE_SPACE, ' '))
  if (!isElement(node) || isUnseen(node)) return null
  pieces.push(edgeBefore(node))
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
  const pieces: string[] = []
  let node: Node | null = root
  while (node !== null) node = enter(node, pieces) ?? nextAfter(node, root, pieces)
  return tidyLines(pieces.join(''))
}
