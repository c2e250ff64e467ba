/**
 * Fills the menu of the ready-made operations, group by group.
 *
 * @param {readonly import('./settings.ts').Operation[]} operations
 * @param {(operation: import('./settings.ts').Operation) => void} onChoose
 */
export function showMenu(operations, onChoose) {
  const menu = document.querySelector('#menu');
  if (!(menu instanceof HTMLElement)) return;
  const columns = element('div');
  for (const group of new Set(operations.map(({ group }) => group))) {
    const list = element('ul');
    for (const operation of operations.filter((one) => one.group === group)) {
      const button = element('button', element('code', operation.name), ' ', element('span', operation.about));
      button.type = 'button';
      button.addEventListener('click', () => {
        menu.hidePopover();
        onChoose(operation);
      });
      list.append(element('li', button));
    }
    columns.append(element('section', element('h2', group), list));
  }
  menu.append(columns);
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {...(string | Node)} children
 */
function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
