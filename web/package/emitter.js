/** Elements within tell each other under these names what is none of the page's business. */
const INNER = ['muster-filter', 'muster-upload'];

/**
 * What an element tells the page around it.
 *
 * @param {HTMLElement} host
 * @param {HTMLElement} app
 * @param {AbortSignal} signal
 */
export function emitter(host, app, signal) {
  for (const type of INNER) {
    app.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }

  /** @param {string} type  @param {unknown} detail  @param {boolean} [cancelable] */
  const emit = (type, detail, cancelable = false) =>
    host.dispatchEvent(
      new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }),
    );

  return {
    /** @param {Muster.FilterDetail} query */
    filter: (query) => emit('muster-filter', query),

    /** @param {Muster.Outcome} outcome */
    outcome(outcome) {
      if (!outcome.ok && outcome.problem.kind !== 'aborted') emit('muster-error', outcome.problem);
      const findings = outcome.report?.findings ?? [];
      if (findings.length > 0) emit('muster-finding', findings);
    },

    /** @type {NonNullable<Parameters<typeof import('../api/client.js').createClient>[0]['onUpload']>} */
    upload({ id, type, completionDate, file }, body) {
      const given = /** @type {{ id?: unknown } | null} */ (body)?.id;
      /** @type {Muster.UploadDetail} */
      const detail = {
        userId: id,
        documentId: given === undefined ? null : Number(given),
        ...{ type, name: file.name, size: file.size },
        ...(completionDate && { completionDate }),
      };
      emit('muster-upload', detail);
    },

    /**
     * @param {import('../app/routes.js').Route} route
     * @returns {boolean} whether it is shown here
     */
    select(route) {
      if (route.name !== 'user') return true;
      return emit('muster-select', 'id' in route ? { id: route.id } : { email: route.email }, true);
    },
  };
}
