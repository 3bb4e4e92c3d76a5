import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { folderForBench } from '../corpus/report-folder.ts'

const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Trang trắng</title><h1>Một trang không có gì</h1><button type="button">Bấm</button>
<script src="press.js"></script></html>`

/** At the press of a button another word is shown. */
const SCRIPT = `let times = 0
document.querySelector('button').onclick = ({ target }) => { target.textContent = 'Đã bấm ' + ++times }`

/** A folder with a page of a line and a button: what the network and the browser take by themselves. */
export function bareSite(): string {
  const folder = folderForBench('bare')
  writeFileSync(path.join(folder, 'index.html'), PAGE)
  writeFileSync(path.join(folder, '404.html'), PAGE)
  writeFileSync(path.join(folder, 'press.js'), SCRIPT)
  return folder
}
