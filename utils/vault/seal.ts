/**
 * The one place that encrypts: AES-GCM with 256 bits and a fresh nonce each time, by WebCrypto. `crypto` is the same global
 * in every browser and in Node, like `TextEncoder`; what it makes up at random (nonces, salts, ids) decides nothing.
 */
const NONCE_BYTES = 12

/** Bytes as text that JSON can carry. */
export function toText(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** The bytes of {@link toText}, or null. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}

/** Fresh random bytes. */
export const randomBytes = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length))

/** 96 random bits, fit for the name of a storage item. */
export const newId = (): string => toText(randomBytes(12)).replace(/\+/g, '-').replace(/\//g, '_')

/** A key for {@link seal} and {@link open}; it cannot be read out again. */
export const keyFrom = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** `about` is not hidden, but what was sealed about one thing does not open as another. */
export async function seal(key: CryptoKey, content: Uint8Array<ArrayBuffer> | string, about: string): Promise<string> {
  const nonce = randomBytes(NONCE_BYTES)
  const plain = typeof content === 'string' ? bytesOf(content) : content
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: bytesOf(about) }
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plain))
  const both = new Uint8Array(NONCE_BYTES + sealed.length)
  both.set(nonce)
  both.set(sealed, NONCE_BYTES)
  return toText(both)
}

/** What was sealed; null if it was not with this key, not about this, or not left as it was. */
export async function open(key: CryptoKey, sealed: string, about: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const both = toBytes(sealed)
  if (!both || both.length < NONCE_BYTES) return null
  const algorithm = { name: 'AES-GCM', iv: both.subarray(0, NONCE_BYTES), additionalData: bytesOf(about) }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, both.subarray(NONCE_BYTES)))
  } catch {
    return null
  }
}
