// What the page of a draft's file gains when scripts run: the preview follows the typing, and leaving unsaved work is asked about.
(function () {
  'use strict';
  var form = document.getElementById('write'), text = document.getElementById('f-text');
  var preview = document.getElementById('preview'), faults = document.getElementById('faults');
  if (!form || !text || !window.fetch) { return; }
  var PLACE = 'academy.draft', shown = text.value, unsaved = form.getAttribute('data-unsaved') === 'true', leaving = false, timer = 0, asked = 0;
  var here = function () { return form.elements.id.value + ' ' + form.elements.path.value; };

  form.addEventListener('submit', function (event) {
    leaving = true;
    if (event.submitter && event.submitter.hasAttribute('formaction')) {
      try { sessionStorage.setItem(PLACE, JSON.stringify({ of: here(), page: window.scrollY, box: text.scrollTop })); } catch (e) { /* forbidden: the page begins at its top */ }
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (!leaving && (unsaved || text.value !== shown)) { event.preventDefault(); event.returnValue = form.getAttribute('data-leave'); }
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
      var link = item.appendChild(element('a', faults.getAttribute('data-line') + ' ' + fault.line));
      link.href = '#f-text';
      link.setAttribute('data-line', fault.line);
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

  // Lines wrap, so how far down one is can only be measured: by a second box that holds the text before it.
  var above = function (words) {
    var box = text.cloneNode(false);
    box.removeAttribute('id');
    box.removeAttribute('name');
    box.tabIndex = -1;
    box.setAttribute('aria-hidden', 'true');
    box.style.cssText = 'position:absolute;visibility:hidden;overflow-y:scroll;height:0;min-height:0;padding-top:0;padding-bottom:0;width:' + text.offsetWidth + 'px';
    box.value = words;
    text.parentNode.appendChild(box);
    var height = box.scrollHeight;
    text.parentNode.removeChild(box);
    return height;
  };

  // A fault of the list leads to its line.
  var jump = function (number) {
    var before = text.value.split('\n').slice(0, number - 1).join('\n'), at = before ? before.length + 1 : Math.min(number - 1, text.value.length);
    text.focus();
    text.setSelectionRange(at, at);
    text.scrollTop = before ? Math.max(0, above(before) - text.clientHeight / 3) : 0;
  };

  faults.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-line]');
    if (link) { event.preventDefault(); jump(+link.getAttribute('data-line')); }
  });
  var line = /[?&]line=(\d+)/.exec(location.search);
  if (line) { jump(+line[1]); }

  // After a preview by its button the page goes on where it was left.
  var left = null;
  try { left = JSON.parse(sessionStorage.getItem(PLACE)); sessionStorage.removeItem(PLACE); } catch (e) { /* forbidden or not ours */ }
  if (left && left.of === here()) { text.scrollTop = left.box; window.scrollTo(0, left.page); }
}());
