/** Bytes to characters: UTF-8 and nothing else, unless the input declares another encoding. */
import { MOST_BYTES, binary, empty, notUtf8, refused, tooLarge, utf16 } from './refusals.ts'

/**
 * All bytes of an input.
 *
 * @throws {InputRefused} as soon as it is larger than an article may be
 */
export async function collect(bytes: AsyncIterable<Uint8Array>, source: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > MOST_BYTES) throw refused(source, tooLarge)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/**
 * The characters of a text, unchanged but for a byte-order mark, which is dropped.
 *
 * @throws {InputRefused} where it is empty, binary, or not in its encoding
 */
export function decode(bytes: Uint8Array, source: string, encoding = 'utf-8'): string {
  if (bytes.length === 0) throw refused(source, empty)
  if (encoding === 'utf-8') refuseOtherUnicode(bytes, source)
  const text = decodeStrictly(bytes, source, encoding)
  if (text.includes('\0')) throw refused(source, binary)
  if (text.trim() === '') throw refused(source, empty)
  return text
}

function refuseOtherUnicode(bytes: Uint8Array, source: string): void {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  if (mark === 0xfffe || mark === 0xfeff) throw refused(source, utf16)
  if (bytes.includes(0)) throw refused(source, binary)
}

function decodeStrictly(bytes: Uint8Array, source: string, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    throw refused(source, looksBinary(bytes) ? binary : notUtf8, error)
  }
}

/** Texts in an older encoding hold hardly a control character; pictures and archives are full of them. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  const controls = sample.filter(byte => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte))
  return controls.length > sample.length / 50
}
