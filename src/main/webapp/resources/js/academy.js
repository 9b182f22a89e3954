// What pages gain when scripts run; everything works without them. No dependencies, no inline handlers (CSP).
(function () {
  'use strict';
  var each = function (selector, work) { Array.prototype.forEach.call(document.querySelectorAll(selector), work); };

  // <button data-show="id" data-hide="Ẩn" hidden>Hiện</button> shows and hides the password field "id".
  each('[data-show]', function (button) {
    var field = document.getElementById(button.getAttribute('data-show')), show = button.textContent;
    if (!field) { return; }
    button.hidden = false;
    button.setAttribute('aria-controls', field.id);
    button.addEventListener('click', function () {
      var hidden = field.type === 'password';
      field.type = hidden ? 'text' : 'password';
      button.textContent = hidden ? button.getAttribute('data-hide') : show;
    });
    if (field.form) { field.form.addEventListener('submit', function () { field.type = 'password'; }); }
  });

  // <button data-print="page" hidden> prints the page; without scripts the browser's own menu does.
  each('[data-print]', function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });

  // Errors are read out and reached first.
  var summary = document.querySelector('.error-summary');
  if (summary) { summary.focus(); }

  // <form data-confirm="dialog-id"> asks in <dialog id> first; its button[value=yes] goes on. Without scripts the server asks.
  each('form[data-confirm]', function (form) {
    var dialog = document.getElementById(form.getAttribute('data-confirm'));
    if (!dialog || !dialog.showModal) { return; }
    var sender = null, agreed = false;
    form.addEventListener('submit', function (event) {
      if (agreed) { return; }
      event.preventDefault();
      sender = event.submitter || null;
      dialog.returnValue = '';
      dialog.showModal();
    });
    dialog.addEventListener('close', function () {
      if (dialog.returnValue !== 'yes') { return; }
      agreed = true;
      if (form.requestSubmit) { form.requestSubmit(sender); } else { form.submit(); }
    });
  });

  // Who signs out leaves nothing on a shared phone: answers that wait (answers.js) go too.
  document.addEventListener('submit', function (event) {
    if (/\/do\/identity\/sign-out$/.test(event.target.getAttribute('action') || '')) {
      try { localStorage.removeItem('academy.answers'); } catch (e) { /* storage is forbidden: nothing was kept either */ }
    }
  });

  // Somebody else is signed in now: what the one before left waiting here goes unseen. A page out of the back button's memory is asked for again.
  var person = document.querySelector('details.person[data-who]');
  if (person) {
    try {
      var left = JSON.parse(localStorage.getItem('academy.answers'));
      if (left && left.who !== person.getAttribute('data-who')) { localStorage.removeItem('academy.answers'); }
    } catch (e) { /* storage is forbidden: nothing was kept either */ }
  }
  window.addEventListener('pageshow', function (event) { if (event.persisted) { window.location.reload(); } });

  // One tap, one request: a second tap within four seconds on a slow line is dropped.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented) { return; }
    if (form.getAttribute('aria-busy') === 'true') { event.preventDefault(); return; }
    form.setAttribute('aria-busy', 'true');
    setTimeout(function () { form.removeAttribute('aria-busy'); }, 4000);
  });

  // <input type="checkbox" data-all="name"> ticks every box of that name; [data-picked] shows how many are ticked.
  var count = function (form) {
    var boxes = form.querySelectorAll('td.pick input:checked').length;
    Array.prototype.forEach.call(form.querySelectorAll('[data-picked]'), function (place) { place.textContent = boxes; });
  };
  document.addEventListener('change', function (event) {
    var box = event.target, form = box.form, name = box.getAttribute && box.getAttribute('data-all');
    if (!form) { return; }
    if (name) {
      Array.prototype.forEach.call(form.elements, function (other) { if (other.name === name && !other.disabled) { other.checked = box.checked; mark(other); } });
    }
    mark(box);
    count(form);
  });
  function mark(box) {
    var row = box.closest && box.closest('td.pick') && box.closest('tr');
    if (row) { row.classList.toggle('picked', box.checked); }
  }

  // A person's menu closes on a tap elsewhere and on Escape.
  document.addEventListener('click', function (event) {
    each('details.person[open]', function (menu) { if (!menu.contains(event.target)) { menu.open = false; } });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') { return; }
    each('details.person[open]', function (menu) { menu.open = false; menu.querySelector('summary').focus(); });
  });
}());
