import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { OnDemand } from '../../src/web/components/on-demand.tsx'
import { prerenderer } from '../../src/web/prerender/prerenderer.tsx'
import { corpusOf } from '../bench/corpus/corpus.ts'
import { inHand, publicationOf } from '../fixtures/publication.ts'

const NUMBERS = Array.from({ length: 100 }, (_, at) => at)

function List() {
  return (
    <OnDemand all={NUMBERS} first={5} more={(left) => `còn ${left}`}>
      {(shown) => shown.map((number) => <li key={number}>{number}</li>)}
    </OnDemand>
  )
}

describe('a list on demand', () => {
  it('begins, grows as it is asked to, and is whole in the end', async () => {
    const user = userEvent.setup()
    render(<List />)
    expect(screen.getAllByRole('listitem')).toHaveLength(5)
    await user.click(screen.getByRole('button', { name: 'còn 95' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(65)
    await user.keyboard('{Enter}')
    expect(screen.getAllByRole('listitem')).toHaveLength(100)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says without a program how much is left', () => expect(renderToString(<List />)).toContain('còn 95'))
})

it('the page of the state of a great archive is no page of megabytes, and leads to the whole', async () => {
  const conferences = corpusOf(2000, { syllables: 100 })
  const archive = publicationOf({ conferences })
  const { render: renderPage } = prerenderer({ ...inHand(archive), base: '/', site: archive.site })
  const { body } = await renderPage('/hien-trang')
  expect(body.length).toBeLessThan(300_000)
  expect(/<noscript>.*?<\/noscript>/su.exec(body)?.[0]).toContain('/du-lieu/ky-yeu.csv')
})
