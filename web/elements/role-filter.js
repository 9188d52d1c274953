import { html, LitElement } from 'lit';
import { emit } from './emit.js';
import { label } from './format/label.js';
import { byPrivilege } from './format/roles.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { facet } from './styles/facet.js';
import { words } from './words/words.js';

/**
 * The roles: a tick shows only users with the role, the crossed sign leaves them out. Emits
 * `muster-filter`.
 */
export class MusterRoleFilter extends LitElement {
  static styles = [base, controls, facet];
  static properties = {
    roles: { attribute: false },
    chosen: { attribute: false },
    left: { attribute: false },
  };

  constructor() {
    super();
    /** @type {string[]} every role that is known or was seen */
    this.roles = [];
    /** @type {string[]} roles of which a user must have one */
    this.chosen = [];
    /** @type {string[]} roles that a user must not have */
    this.left = [];
  }

  render() {
    const roles = byPrivilege([...this.roles, ...this.chosen, ...this.left]);
    return html`<fieldset>
      <legend>${words.users.roles}</legend>
      ${roles.map((role) => this.#choice(role))}
    </fieldset>`;
  }

  /** @param {string} role */
  #choice(role) {
    const name = label('role', role);
    const left = this.left.includes(role);
    const { leaveOut, leftOut } = words.users;
    return html`<div class="choice ${left ? 'left' : ''}">
      <label title=${role}>
        <input
          type="checkbox"
          .checked=${this.chosen.includes(role)}
          @change=${() => this.#toggle(role, 'roles')}
        />
        <span>${name}${left ? html`<span class="hidden">, ${leftOut}</span>` : ''}</span>
      </label>
      <button
        class="plain"
        aria-pressed=${left ? 'true' : 'false'}
        aria-label=${leaveOut(name)}
        title=${leaveOut(name)}
        @click=${() => this.#toggle(role, 'notRoles')}
      ><span aria-hidden="true">⊘</span></button>
    </div>`;
  }

  /**
   * @param {string} role
   * @param {'roles' | 'notRoles'} list a role is in one of the two lists, or in none
   */
  #toggle(role, list) {
    const lists = { roles: this.chosen, notRoles: this.left };
    const was = lists[list].includes(role);
    const drop = (/** @type {string[]} */ from) => from.filter((one) => one !== role);
    const change = { roles: drop(lists.roles), notRoles: drop(lists.notRoles) };
    if (!was) change[list].push(role);
    emit(this, 'muster-filter', { ...change, page: 1 });
  }
}
