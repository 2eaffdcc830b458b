// What the official Linux client says in a conversation: its own class, with a device and a socket that do as told.
// node official_talk.js NODE_MODULES   (stdin: JSON steps; prints the messages that it sent after each)
const path = require("path");
const { RemoteMgmt } = require(path.join(process.argv[2], "edge-impulse-linux/build/cli-common/remote-mgmt-service.js"));
const steps = JSON.parse(require("fs").readFileSync(0, "utf8"));
const nothing = () => undefined;
const pause = () => new Promise((resolve) => setTimeout(resolve, 15));
const sent = [];
const listeners = { message: [] };
let sampling, starting, progress;
const both = steps.some((step) => step.both);
const supported = !steps.some((step) => step.noCamera);
const hardware = {
    on: (event, listener) => { hardware[event] = listener; },
    beforeConnect: async () => undefined,
    supportsSnapshotStreaming: () => supported,
    supportsSnapshotStreamingWhileCapturing: () => both,
    startSnapshotStreaming: () => new Promise((resolve, reject) => { starting = { resolve, reject }; }),
    stopSnapshotStreaming: async () => undefined,
    sampleRequest: (request, emitter) => new Promise((resolve, reject) => { progress = emitter; sampling = { resolve, reject }; }),
};
const socket = {
    on: (event, listener) => (listeners[event] = listeners[event] || []).push(listener),
    once: nothing,
    send: (text) => sent.push(JSON.parse(text)),
};
console.log = console.error = nothing;
const config = { endpoints: { internal: { ws: "ws://localhost:4802" } } };
const client = new RemoteMgmt(1, { apiKey: "" }, config, hardware, undefined, () => socket, nothing);
(async () => {
    await client.connect(false);
    const said = [];
    for (const step of steps) {
        if (step.hear) listeners.message.forEach((listener) => listener(JSON.stringify(step.hear)));
        if (step.progress) progress.emit(...step.progress);
        if (step.sampled === true) sampling.resolve();
        if (step.sampled === false) sampling.reject(new Error(step.error));
        if (step.taken === true) { starting.resolve(); await pause(); hardware.snapshot(Buffer.from("/9j/", "base64"), "a.jpg"); }
        if (step.taken === false) starting.reject(new Error(step.error));
        await pause();
        said.push(sent.splice(0));
    }
    process.stdout.write(JSON.stringify(said), () => process.exit(0));
})();
