import { count } from './say.js';

export default {
  title: 'Documents',
  filterName: 'Filter by name',
  filterType: 'Filter by type',
  allTypes: 'All types',
  caption: (/** @type {number} */ n) => count(n, 'document'),
  captionPage: (/** @type {number} */ n, /** @type {number} */ page) =>
    `${count(n, 'document')} on page ${page}`,
  columns: {
    name: 'Name',
    type: 'Type',
    renewal: 'Renewal',
    created: 'Filed',
    actions: 'Actions',
  },
  nameless: (/** @type {number} */ id) => `Document ${id}`,
  download: 'Download',
  downloadOf: (/** @type {string} */ name) => `Download ${name}`,
  downloading: 'Fetching…',
  downloaded: (/** @type {string} */ name) => `${name} was downloaded.`,
  remove: 'Delete…',
  removeOf: (/** @type {string} */ name) => `Delete ${name}`,
  view: 'View',
  viewOf: (/** @type {string} */ name) => `View ${name}`,
  preview: {
    shown: (/** @type {string} */ name) => `${name}, as it is filed`,
    notDrawn:
      'This file is neither an image nor a PDF, so Muster does not draw it. It can be downloaded.',
    elsewhere:
      'The server gives this file only as a link to another place. Download it to look at it.',
  },
  gone: (/** @type {string} */ name) => `${name} is gone; the list was read again.`,
  removed: (/** @type {string} */ name) => `${name} was deleted.`,
  empty: {
    title: 'No documents',
    text: 'Evidence that is filed for this user appears here.',
    write: 'Upload the first one above.',
  },
  beyond: (/** @type {number} */ page) => `There are no documents on page ${page}.`,
  firstPage: 'To the first page',
  noMatch: 'No document matches the name and type.',
  clear: 'Show all documents',
  setAside: (/** @type {number} */ n) => `${count(n, 'document')} set aside: no usable id.`,
  repeated: 'The server sent the page before once more: there are no further documents.',
  confirm: {
    title: 'Delete this document?',
    text: 'It is deleted for everyone who uses this source. This cannot be undone.',
    name: 'Document',
    type: 'Type',
    owner: 'Owner',
    renewal: 'Renewal',
    yes: 'Delete',
    no: 'Keep it',
  },
};
