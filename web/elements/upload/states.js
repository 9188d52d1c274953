/** @param {Muster.UploadItem} item  Its type and date may be changed. */
export const isEditable = ({ state }) =>
  ['checking', 'ready', 'failed', 'cancelled'].includes(state);

/** @param {Muster.UploadItem} item  A fault that the reader mends by a choice stops nothing. */
const isHopeless = ({ fault }) => fault !== null && fault !== 'no_type' && fault !== 'bad_date';

/** @param {Muster.UploadItem} item */
export const isSendable = (item) =>
  isEditable(item) && !isHopeless(item) && item.arrival !== 'unknown';
