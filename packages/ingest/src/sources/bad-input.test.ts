/** Each kind of input that is not read: one line that names it and says what to do. */
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { fileRefusal, refused } from './refusals.ts'
import { folderOf, readAll, told } from './testing.ts'

const ENDINGS = '.txt .md .markdown .jsonl .ndjson .html .htm .xhtml'
const page = (body: string) => `<html><body>${body}</body></html>`
const latin = (text: string) => Buffer.from(text, 'latin1')

const CASES: [name: string, content: string | Uint8Array, told: string][] = [
  ['empty.txt', '', 'empty.txt: it is empty. Give a file that holds the text of an article.'],
  ['blank.md', ' \n\n', 'blank.md: it is empty. Give a file that holds the text of an article.'],
  ['blank.jsonl', '\n\n', 'blank.jsonl: it is empty. Give a file that holds the text of an article.'],
  [
    'picture.txt',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    'picture.txt: it holds binary data, no text. Save the article as text, Markdown or HTML and give that file.',
  ],
  [
    'archive.txt',
    Buffer.from(Array.from({ length: 600 }, (_, at) => 1 + ((at * 89) % 255))),
    'archive.txt: it holds binary data, no text. Save the article as text, Markdown or HTML and give that file.',
  ],
  [
    'old.txt',
    latin('Der Bürgermeister trat zurück.'),
    'old.txt: it is not UTF-8. Convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW',
  ],
  [
    'line.jsonl',
    latin('{"text":"Müller"}\n'),
    'line.jsonl:1: it is not UTF-8. Convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW',
  ],
  [
    'wide.txt',
    Buffer.from('\ufeffLind resigned.', 'utf16le'),
    'wide.txt: it is UTF-16, not UTF-8. Convert it, for example: iconv -f UTF-16 -t UTF-8 OLD > NEW',
  ],
  [
    'scan.pdf',
    '%PDF-1.7',
    `scan.pdf: files that end in .pdf are not read. Convert it to one of these: ${ENDINGS}`,
  ],
  [
    'README',
    'words',
    `README: its name has no ending that says what it holds. Convert it to one of these: ${ENDINGS}`,
  ],
  [
    'broken.md',
    '---\ntitle: Docks\nurl: [https://post.example\n---\nLind resigned.',
    'broken.md: line 3 of the front matter is broken (Flow sequence in block collection must be sufficiently indented and end with a ]). Write "name: value", and put a value with a colon or a # into quotes.',
  ],
  [
    'colon.md',
    '---\ntitle: Docks: a sale\n---\nLind resigned.',
    'colon.md: line 2 of the front matter is broken (Nested mappings are not allowed in compact mappings). Write "name: value", and put a value with a colon or a # into quotes.',
  ],
  [
    'open.md',
    '---\ntitle: Docks\nLind resigned.',
    'open.md: the front matter that starts in line 1 does not end. Close it with a line of three dashes (---).',
  ],
  [
    'links.html',
    page('<nav><a href="/">Home</a> <a href="/world">World</a></nav><p>Please sign in.</p>'),
    'links.html: there is no article in this page. Give the page of the article itself, or save its text as a .txt file.',
  ],
  [
    'deep.html',
    page('<div>'.repeat(20_000) + 'Lind resigned.'),
    'deep.html: it has too many elements, or nests them too deeply. Save the text of the article as a .txt file.',
  ],
  [
    'wide.html',
    page('<p>Lind resigned.</p>'.repeat(400_000)),
    'wide.html: it has too many elements, or nests them too deeply. Save the text of the article as a .txt file.',
  ],
  [
    'attributes.html',
    page(`<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}=1`).join(' ')}>Lind resigned.</p>`),
    'attributes.html: it has too many elements, or nests them too deeply. Save the text of the article as a .txt file.',
  ],
]

test.each(CASES)('%s', async (name, content, line) => {
  const folder = await folderOf({ [name]: content })
  expect(told(await readAll([name], { folder }))).toEqual([line])
})

test('more than 10 MB is refused unread, but for JSONL, of which a line is', async () => {
  const folder = await folderOf({ 'a.txt': 'Lind resigned.' })
  await truncate(join(folder, 'a.txt'), 10 * 1024 * 1024 + 1)
  const long = JSON.stringify({ text: 'Lind resigned. '.repeat(800_000) })
  await writeFile(
    join(folder, 'b.jsonl'),
    `{"text":"Venn resigned."}\n${long}\n{"text":"Drobek resigned."}\n`,
  )
  expect(told(await readAll(['a.txt', 'b.jsonl'], { folder }))).toEqual([
    'a.txt: it is larger than 10 MB. Split it into its articles, or write one article a line into a .jsonl file.',
    'b.jsonl:1',
    'b.jsonl:2: it is larger than 10 MB. Split it into its articles, or write one article a line into a .jsonl file.',
    'b.jsonl:3',
  ])
})

test('a folder without articles says what it holds instead', async () => {
  const folder = await folderOf({ 'pictures/a.jpg': '', 'pictures/b.png': '', 'pictures/.c.txt': '' })
  await mkdir(join(folder, 'none'))
  expect(told(await readAll(['pictures', 'none'], { folder }))).toEqual([
    `pictures: there is no article in this folder, only a.jpg, b.png, 1 hidden file. Put files into it that end in one of these: ${ENDINGS}`,
    `none: there is no article in this folder. Put files into it that end in one of these: ${ENDINGS}`,
  ])
})

test('links that lead nowhere or in a circle are named, and the rest is read', async () => {
  const folder = await folderOf({ 'news/a.txt': 'Lind resigned.' })
  await symlink('gone.txt', join(folder, 'news/b.txt'))
  await symlink('d.txt', join(folder, 'news/c.txt'))
  await symlink('c.txt', join(folder, 'news/d.txt'))
  expect(told(await readAll(['news'], { folder }))).toEqual([
    'news/b.txt: it links to nothing. Remove the link or mend its target.',
    'news/c.txt: its links lead in a circle. Remove one of the links.',
    'news/d.txt: its links lead in a circle. Remove one of the links.',
    'news/a.txt',
  ])
})

test('what is no file and no folder is not read', async () => {
  expect(told(await readAll(['/dev/null']))).toEqual([
    '/dev/null: it is neither a file nor a folder. Give a file or a folder, or pipe the text into "-".',
  ])
})

test('a file that may not be read says so', () => {
  expect(refused('a.txt', fileRefusal('EACCES'))).toMatchObject({
    message: 'a.txt: this user may not read it',
    remedy: 'Change its permissions (chmod +r) or copy it to a place that you may read.',
  })
})
