import { licenseRows } from './licenses.ts'
import { lockedPackages } from './locked-packages.ts'

const packages = lockedPackages()
const rows = licenseRows(packages)
const shipped = new Set(packages.filter(({ dev }) => !dev).map(({ name, version }) => `${name}@${version}`))
for (const row of rows) {
  const ours = row.packages.filter((called) => shipped.has(called)).length
  console.log(`${row.license.padEnd(20)} packages: ${row.packages.length}, not only tools: ${ours}`)
}
const unfit = rows.filter(({ allowed }) => !allowed)
for (const row of unfit) console.error(`Cannot ship with MIT: ${row.license} of ${row.packages.join(', ')}`)
process.exitCode = unfit.length > 0 ? 1 : 0
