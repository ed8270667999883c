/** Which addresses a page may be fetched from: those that anyone on the internet can reach, and no other. */
import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'

import ipaddr from 'ipaddr.js'

/** What IPv6 has given out so far for the public internet (RFC 4291, 2.4); the rest has other uses, or none yet. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** A host leads to an address inside this machine or its network. */
export class AddressPrivate extends Error {
  override readonly name = 'AddressPrivate'

  constructor(host: string, address: string) {
    super(
      host === address
        ? `${address} is not on the public internet`
        : `${host} is ${address}, not on the public internet`,
    )
  }
}

/**
 * True of an address that is global unicast. Private, loopback, link-local, unique-local, carrier-grade NAT,
 * multicast, reserved and translating ranges (6to4, Teredo, NAT64) are not; an IPv4 address written as IPv6 is
 * judged as what it is.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  const isGlobal = parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6)
  return isGlobal && parsed.range() === 'unicast'
}

/**
 * Resolves like `dns.lookup`, and refuses a host as soon as one of its addresses is not public. What it gives is
 * what the socket connects to, so that no second answer of the DNS comes between.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return callback(error, '', 0)
    const inside = addresses.find(({ address }) => !isPublic(address))
    if (inside) return callback(new AddressPrivate(hostname, inside.address), '', 0)
    if (options.all) return callback(null, addresses)
    const [first] = addresses
    callback(null, first?.address ?? '', first?.family ?? 0)
  })
}

/** Refuses a host that is written as an address: a socket connects to it without asking the DNS. @throws {AddressPrivate} */
export function refusePrivateHost(hostname: string): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host) && !isPublic(host)) throw new AddressPrivate(host, host)
}
