import { init_server, worker } from '#perspective';
import serverWasm from '#perspective-server.wasm?url';
import { init_client } from '#perspective-viewer';
import viewerWasm from '#perspective-viewer.wasm?url';
import '#perspective-viewer-datagrid';
import '#perspective.css';
import { people } from '../people.js';

// All three are asked for at once; its guide, too, hands over promises.
const users = people();
init_server(fetch(serverWasm));
await init_client(fetch(viewerWasm));
const viewer = /** @type {any} */ (document.querySelector('perspective-viewer'));
const client = await worker();
await client.table(await users, { name: 'users' });
await viewer.load(client);
await viewer.restore({ table: 'users', plugin: 'Datagrid' });
