import { expect, test } from 'vitest'

import { articleIn } from '../testing.ts'

const BODY = `<p>Oskar Lind, head of the port authority, <b>resigned</b> on Tuesday after a long
  dispute with the ministry over the sale of the eastern docks, officials&nbsp;said.</p>
  <p>He will be followed by Mara Venn.<br>&ldquo;I did not ask for it&rdquo;, she said.</p>`

const page = ({ head = '', before = '', body = BODY, after = '' }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour chief resigns | Harbour Post</title>
  ${head}</head><body>${before}<article>${body}</article>${after}</body></html>`

const TEXT = `Oskar Lind, head of the port authority, resigned on Tuesday after a long dispute with the ministry over the sale of the eastern docks, officials said.

He will be followed by Mara Venn.
“I did not ask for it”, she said.`

test('the article of a page is plain blocks, without what surrounds and interrupts it', async () => {
  const { article } = await articleIn(
    'a.html',
    page({
      head: '<script>var teaser = "Lind wins";</script><style>p { color: red }</style>',
      before: `<nav><a href="/">Home</a></nav><div role="dialog"><p>We and our partners store cookies on your device.</p></div>
        <div class="ad ad--top"><p>Cruises from Tallinn.</p></div>`,
      body: `<h1>Harbour chief resigns</h1><p class="byline">By Agnes Toller</p>
        <figure><img src="a.jpg" alt="Lind"><figcaption>Lind in 2024. <span class="credit">Photo: V. Venn</span></figcaption></figure>
        ${BODY}<aside>Most read</aside><div class="share-tools"><button>Share</button> Print</div>`,
      after:
        '<div class="related"><h2>More</h2><a href="/2">Other docks</a></div><footer>© Harbour Post</footer>',
    }),
  )
  expect(article.text).toBe(`Lind in 2024.\n\n${TEXT}`)
  expect(article.title).toBe('Harbour chief resigns')
})

test('JSON-LD tells title, outlet and dates', async () => {
  const linked = {
    '@graph': [
      { '@type': 'WebSite', name: 'Somewhere' },
      {
        '@type': ['NewsArticle', 'Report'],
        headline: 'Head of   port resigns',
        datePublished: '2026-01-24T09:30:00+01:00',
        dateModified: '2026-01-25',
        publisher: { '@type': 'Organization', name: 'Harbour Post' },
      },
    ],
  }
  const head = `<link rel="canonical" href="https://post.example/lind"><meta property="og:title" content="Another">
    <script type="application/ld+json">{"@type": "NewsArticle", </script>
    <script type="application/ld+json">${JSON.stringify(linked)}</script>`
  const { article, warnings } = await articleIn('a.html', page({ head }))
  expect(warnings).toEqual([])
  expect(article).toMatchObject({
    title: 'Head of port resigns',
    url: 'https://post.example/lind',
    outlet: 'Harbour Post',
    publishedAt: '2026-01-24T09:30:00+01:00',
    updatedAt: '2026-01-25',
  })
})

test('meta tags tell what JSON-LD does not', async () => {
  const head = `<meta property="og:title" content="Harbour chief &amp; the docks"><meta property="og:site_name" content="Harbour Post">
    <meta property="og:url" content="https://post.example/lind"><meta property="article:published_time" content="2026-01-24T09:30:00Z">
    <meta property="article:modified_time" content="2026-01-24T11:00:00Z">`
  const { article } = await articleIn('a.html', page({ head }))
  expect(article).toMatchObject({
    title: 'Harbour chief & the docks',
    url: 'https://post.example/lind',
    outlet: 'Harbour Post',
    publishedAt: '2026-01-24T09:30:00Z',
    updatedAt: '2026-01-24T11:00:00Z',
  })
})

test('a time element tells the date, and the heading the title', async () => {
  const body = `<h1>Harbour chief resigns</h1><time datetime="2026-01-24">Saturday</time>${BODY}`
  const { article } = await articleIn(
    'a.html',
    page({ body, after: '<time datetime="2026-02-01">now</time>' }),
  )
  expect(article).toMatchObject({
    title: 'Harbour chief resigns',
    publishedAt: '2026-01-24',
    url: null,
    outlet: null,
  })
})

test('the encoding that a page declares is used', async () => {
  const bytes = Buffer.from(
    page({ head: '<meta charset="windows-1252">', body: `<p>Kerstin Möller met Lind.</p>${BODY}` })
      .replace('<meta charset="utf-8">', '')
      .replaceAll(/&[a-z]+;/g, ' '),
    'latin1',
  )
  const { article } = await articleIn('a.html', bytes)
  expect(article.text).toContain('Kerstin Möller met Lind.')
})

test('a fragment without html and body is read', async () => {
  const { article } = await articleIn('a.html', BODY)
  expect(article.text).toBe(TEXT)
})
