import { expect, it } from 'vitest'
import { MAIN, namesIn, run, started, workspace } from './workspace.ts'

/** No system numbers its processes so high. */
const NO_PROCESS = 2_147_483_646

it('preview serves the site that was about to give way when its build was killed, and says so', async () => {
  const files = { 'index.html': 'trang đầu', '404.html': 'không có', 'archive/manifest.json': '{}' }
  const beside = Object.entries(files).map(([name, text]) => [`dist.${NO_PROCESS}.old/${name}`, text])
  const folder = workspace(Object.fromEntries(beside))
  const child = started(folder, [MAIN, 'preview', '--port', '4890'])
  let complained = ''
  child.stderr?.on('data', (chunk) => (complained += chunk))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.on('close', () => reject(new Error(`ended early: ${said}${complained}`)))
    child.stdout?.on('data', (chunk) => {
      said += chunk
      const [found] = /http:\/\/\S+/u.exec(said) ?? []
      if (found) resolve(found)
    })
  })
  expect(await (await fetch(address)).text()).toBe('trang đầu')
  expect(complained).toContain('"dist" is again what it was')
  expect(namesIn(folder)).toEqual(['dist'])
})

it('preview of a site that was never built says in one line what is missing', async () => {
  expect(await run(workspace(), 'preview')).toMatchObject({
    status: 1,
    stderr: 'Cannot read "dist/404.html": no such file or directory\n',
  })
})
