/** A file made in the browser. */
export type MadeFile = {
  readonly name: string
  readonly mediaType: string
  readonly content: Iterable<string>
}

/** So many pieces at once become the browser's; ten thousand conferences never stand in one string. */
const PIECES = 500

/** Browsers are said to begin a download within this time; the address is not needed longer. */
const KEPT_MS = 60_000

/** Hands the reader a file. */
export function download({ name, mediaType, content }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([...blobsOf(content)], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

function* blobsOf(content: Iterable<string>): Generator<Blob> {
  let pieces: string[] = []
  for (const piece of content) {
    pieces.push(piece)
    if (pieces.length < PIECES) continue
    yield new Blob(pieces)
    pieces = []
  }
  yield new Blob(pieces)
}
