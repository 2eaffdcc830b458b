// What the official Linux client sends as its hello: its own class, with a device and a socket that only remember.
// node official_hello.js NODE_MODULES DEVICE   (DEVICE: JSON; prints the bytes of the message)
const path = require("path");
const [modules, given] = process.argv.slice(2);
const { RemoteMgmt } = require(path.join(modules, "edge-impulse-linux/build/cli-common/remote-mgmt-service.js"));
const device = JSON.parse(given);
const nothing = () => undefined;
const hardware = {
    on: nothing,
    connected: () => true,
    beforeConnect: async () => undefined,
    getDeviceId: async () => device.id,
    getDeviceType: async () => device.type,
    getConnectionType: () => device.connection,
    getSensors: () => device.sensors,
    supportsSnapshotStreaming: () => device.snapshots,
    supportsSnapshotStreamingWhileCapturing: () => false,
};
const listeners = {};
const socket = {
    on: (event, listener) => { listeners[event] = listener; },
    once: nothing,
    send: (text) => process.stdout.write(text, () => process.exit(0)),
};
const monitor = device.records ? { getStorageStatus: async () => device.records } : undefined;
const config = { endpoints: { internal: { ws: "ws://localhost:4802" } } };
console.log = nothing;
const client = new RemoteMgmt(1, { apiKey: device.apiKey }, config, hardware, monitor, () => socket, nothing);
client.connect(false, device.inference).then(() => listeners.open());
