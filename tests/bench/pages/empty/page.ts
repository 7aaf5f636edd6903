/*
 * The least a page can do before it may show a login form: start a worker and hear from it that nobody is signed in here,
 * which takes a look into a database.
 */
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
worker.addEventListener('message', () => {
  const form = document.createElement('form');
  const title = document.createElement('h1');
  title.textContent = 'Xabar';
  form.append(
    title,
    field('Davlat', 'select'),
    field('Telefon raqami', 'input'),
    button('Kod yuborish'),
    button('QR'),
  );
  document.querySelector('#app')?.append(form);
});

function field(label: string, kind: 'input' | 'select'): HTMLElement {
  const element = document.createElement('label');
  element.append(label, document.createElement(kind));
  return element;
}

function button(text: string): HTMLElement {
  const element = document.createElement('button');
  element.textContent = text;
  return element;
}
