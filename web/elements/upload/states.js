/** @param {Muster.UploadItem} item  It may be there already, or come yet: what it is stays as it is. */
export const isUncertain = ({ arrival }) => arrival === 'unknown' || arrival === 'late';

/** @param {Muster.UploadItem} item  Its type and date may be changed. */
export const isEditable = (item) =>
  ['checking', 'ready', 'failed', 'cancelled'].includes(item.state) && !isUncertain(item);

/** @param {Muster.UploadItem} item  A fault that the reader mends by a choice stops nothing. */
export const isHopeless = ({ fault }) =>
  fault !== null && fault !== 'no_type' && fault !== 'bad_date';

/** @param {Muster.UploadItem} item */
export const isSendable = (item) => isEditable(item) && !isHopeless(item);
