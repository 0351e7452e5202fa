// The only file that loads @noble/hashes, which is built into the library: SHA-256, without the asynchronous one of
// browsers.
export { sha256 } from '@noble/hashes/sha2.js';
export { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
