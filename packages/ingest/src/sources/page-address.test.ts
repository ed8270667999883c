import { describe, expect, test } from 'vitest'

import { isPublic, publicLookup, refusePrivateHost } from './page-address.ts'

describe('addresses inside a machine or its network are not public', () => {
  test.each([
    ['loopback', '127.0.0.1', '127.8.8.8', '::1', '0:0:0:0:0:0:0:1'],
    ['private', '10.0.0.1', '172.16.0.1', '172.31.255.254', '192.168.1.1'],
    ['link-local', '169.254.169.254', 'fe80::1', 'fe80::1%eth0'],
    ['unique-local', 'fc00::1', 'fd12:3456::1'],
    ['carrier-grade NAT', '100.64.0.1', '100.127.255.254'],
    ['multicast', '224.0.0.1', '239.1.1.1', 'ff02::1'],
    ['nowhere, everywhere', '0.0.0.0', '::', '255.255.255.255'],
    [
      'reserved and for documents',
      '240.0.0.1',
      '192.0.2.1',
      '198.51.100.1',
      '203.0.113.1',
      '198.18.0.1',
      '2001:db8::1',
    ],
    ['IPv4 in IPv6', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::127.0.0.1'],
    ['translating', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:0:1::1'],
    ['site-local', 'fec0::1'],
    ['no address', 'localhost', ''],
  ])('%s', (_, ...addresses) => expect(addresses.filter(isPublic)).toEqual([]))
})

test('addresses of the internet are public', () => {
  const addresses = [
    '1.1.1.1',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
  ]
  expect(addresses.filter(address => !isPublic(address))).toEqual([])
})

test('a host that is an address is judged by it, in whatever way it is written', () => {
  for (const url of [
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::1]/',
  ]) {
    expect(() => refusePrivateHost(new URL(url).hostname)).toThrow('not on the public internet')
  }
  expect(() => refusePrivateHost('one.example')).not.toThrow()
})

test('a name that leads inside is refused before anything is connected, whichever way it is asked', async () => {
  for (const all of [true, false]) {
    const answer = await new Promise(resolve => publicLookup('localhost', { all }, resolve))
    expect(answer).toMatchObject({ name: 'AddressPrivate' })
  }
})
