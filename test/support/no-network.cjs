// Loaded into every Node process of a test (NODE_OPTIONS=--require): whoever reaches for the network is written down in
// FG2REC_NETWORK_LOG and fails. Pipes and sockets of the file system are no network.
const { appendFileSync } = require('node:fs');
const log = process.env.FG2REC_NETWORK_LOG;

function refuse(what, detail) {
  appendFileSync(log, `${what} ${detail}\n`);
  throw new Error(`No network in this test: ${what} ${detail}`);
}

const net = require('node:net');
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const isLocal = typeof first === 'string' ? Number.isNaN(Number(first)) : first?.path !== undefined;
  return isLocal ? connect.apply(this, args) : refuse('net.connect', JSON.stringify(first));
};
net.Server.prototype.listen = () => refuse('net.listen', '');
const dns = require('node:dns');
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(owner).filter((one) =>
    /^(lookup|resolve|reverse)/.test(one),
  )) {
    owner[name] = (...args) => refuse(`dns.${name}`, String(args[0]));
  }
}
require('node:dgram').Socket.prototype.send = () => refuse('dgram.send', '');
for (const name of ['http', 'https']) {
  const client = require(`node:${name}`);
  client.request = (...args) => refuse(`${name}.request`, String(args[0]?.host ?? args[0]));
  client.get = client.request;
}
require('node:http2').connect = (...args) => refuse('http2.connect', String(args[0]));
globalThis.fetch = (...args) => refuse('fetch', String(args[0]));
globalThis.WebSocket = function WebSocket(...args) {
  refuse('WebSocket', String(args[0]));
};
require('node:module').syncBuiltinESMExports();
