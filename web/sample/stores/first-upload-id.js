/** Uploaded documents have ids above all that are generated. */
export const FIRST_UPLOAD_ID = 20_000_000;
