import { type SiteFolder, siteFolder } from '../../src/pipeline/site-folder.ts'
import { killedAtOperation, operationsDone } from './kill-at.ts'

/** Makes a site of a few files that all say the same word, as a process that may be killed at any operation. */
killedAtOperation()
const [out = '', word = ''] = process.argv.slice(2)
const make = async (folder: SiteFolder) => {
  for (const path of [
    'index.html',
    'hoi-nghi/a/index.html',
    'hoi-nghi/a/record.json',
    'archive/manifest.json',
  ])
    folder.write({ path, content: word })
}
await siteFolder(out, make, (line) => void process.stderr.write(`${line}\n`))
process.stdout.write(`${operationsDone()}`)
