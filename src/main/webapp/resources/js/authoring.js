// What the page of a draft's file gains when scripts run: the preview follows the typing, and leaving unsaved work is asked about.
(function () {
  'use strict';
  var form = document.getElementById('write'), text = document.getElementById('f-text');
  var preview = document.getElementById('preview'), faults = document.getElementById('faults');
  if (!form || !text || !window.fetch) { return; }
  var saved = text.value, leaving = false, timer = 0, asked = 0;

  form.addEventListener('submit', function () { leaving = true; });
  window.addEventListener('beforeunload', function (event) {
    if (!leaving && text.value !== saved) { event.preventDefault(); event.returnValue = form.getAttribute('data-leave'); }
  });

  var element = function (name, words, style) {
    var made = document.createElement(name);
    if (words) { made.textContent = words; }
    if (style) { made.className = style; }
    return made;
  };

  var show = function (answer) {
    if (preview && answer.html) {
      preview.innerHTML = answer.html; // written and made safe by the portal's own renderer
      preview.insertBefore(element('p', answer.title, 'preview-title'), preview.firstChild);
    }
    faults.textContent = '';
    if (!answer.faults.length) {
      faults.appendChild(element('p')).appendChild(element('span', faults.getAttribute('data-none'), 'chip ok'));
      return;
    }
    var list = faults.appendChild(element('ul', '', 'rows faults'));
    answer.faults.forEach(function (fault) {
      var item = list.appendChild(element('li'));
      item.appendChild(element('b', faults.getAttribute('data-line') + ' ' + fault.line));
      item.appendChild(element('span', ' ' + fault.what + ' ' + fault.remedy));
    });
  };

  var ask = function () {
    var mine = ++asked;
    fetch('/do/authoring/preview', {
      method: 'POST', credentials: 'same-origin', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(form))
    }).then(function (answer) {
      if (answer.status === 429 && mine === asked) { later(); } // the one before is still being made
      return answer.ok ? answer.json() : null;
    }).then(function (answer) {
      if (answer && mine === asked) { show(answer); }
    }).catch(function () { /* no network: the button asks again */ });
  };

  var later = function () {
    clearTimeout(timer);
    timer = setTimeout(ask, 900);
  };

  text.addEventListener('input', later);

  // A fault of the list leads to its line.
  var line = /[?&]line=(\d+)/.exec(location.search);
  if (line) {
    var at = text.value.split('\n').slice(0, line[1] - 1).join('\n').length;
    text.focus();
    text.setSelectionRange(at ? at + 1 : 0, at ? at + 1 : 0);
  }
}());
