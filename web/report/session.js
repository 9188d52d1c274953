/**
 * What a report of a session tells.
 *
 * @typedef {object} Session
 * @property {Muster.Findings} findings of all answers
 * @property {Muster.Finding[]} listed those of them that the report lists
 * @property {{ title: string, version: string, origin: string }} contract
 * @property {boolean} examples whether values and ids of users may be told: both can be personal
 */

export {};
