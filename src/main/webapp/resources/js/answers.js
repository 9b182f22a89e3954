// Saves each answer of a test as it is given and keeps what could not be sent yet. Without this file the form still works.
(function () {
  'use strict';
  var KEY = 'academy.answers', $ = function (id) { return document.getElementById(id); };
  var form = $('answers'), done = $('answered'), page = form || done;
  if (!page || !window.fetch) { return; }
  var who = page.getAttribute('data-who'), attempt = page.getAttribute('data-attempt'), memory = '{}';

  // Kept for one login only: what somebody else left here is thrown away unseen.
  function kept() {
    var all;
    try { all = JSON.parse(localStorage.getItem(KEY)); } catch (e) { all = JSON.parse(memory); }
    return all && all.who === who ? all : { who: who, tests: {} };
  }
  function keep(work) {
    var all = kept(), mine = all.tests[attempt] || {};
    work(mine);
    if (Object.keys(mine).length) { all.tests[attempt] = mine; } else { delete all.tests[attempt]; }
    memory = JSON.stringify(all);
    try { localStorage.setItem(KEY, memory); } catch (e) { /* full or forbidden: this page's memory has to do */ }
    return mine;
  }
  function waiting() { return kept().tests[attempt] || {}; }

  // The result is on the page: nothing of this attempt waits any more.
  if (!form) { keep(function (mine) { Object.keys(mine).forEach(function (q) { delete mine[q]; }); }); return; }

  var ahead = form.getAttribute('data-now') - Date.now(), busy = false, out = false, over = false, tries = 0, timer = 0, handedIn = 0, failed = {}, last = {};
  var named = function (name) { return Array.prototype.filter.call(form.elements, function (e) { return e.name === name; }); };
  var changeOf = function (q) { return form.elements['c-' + q]; };

  function sure(q) { return form.elements['s-' + q]; }
  function values(q) {
    if (sure(q) && !sure(q).checked) { return []; }
    return named('a-' + q).filter(function (e) { return (e.type !== 'radio' && e.type !== 'checkbox') || e.checked; })
      .map(function (e) { return e.value; }).filter(function (v) { return v !== ''; });
  }
  function fill(q, given) {
    last[q] = given.join('|');
    var fields = named('a-' + q), list = fields[0] && fields[0].closest('ol');
    if (list) {
      if (sure(q)) { sure(q).checked = given.length > 0; }
      given.forEach(function (v) { fields.forEach(function (e) { if (e.value === v) { list.appendChild(e.closest('li')); } }); });
      return;
    }
    fields.forEach(function (e) {
      if (e.tagName === 'SELECT') { e.value = ''; given.forEach(function (v) { if (e.querySelector('[value="' + v + '"]')) { e.value = v; } }); } else if (e.type === 'radio' || e.type === 'checkbox') { e.checked = given.indexOf(e.value) >= 0; } else { e.value = given[0] || ''; }
    });
  }

  function put(place, state, text) {
    if (place) { place.hidden = false; place.setAttribute('data-state', state); if (place.textContent !== text) { place.textContent = text; } }
  }
  function say(state, text, questions) {
    text = text || form.getAttribute('data-' + state);
    put($('saved'), state, text);
    $('state').hidden = false;
    (questions || []).forEach(function (q) { put(form.querySelector('[data-for="' + q + '"]'), state, text); });
  }
  function ids() { return Array.prototype.map.call(form.querySelectorAll('[name^="c-"]'), function (e) { return e.name.substring(2); }); }
  function unsaved(numbers) { return form.getAttribute('data-unsaved').replace('{0}', numbers.join(', ')); }
  // The bar tells of the whole test: saved only when nothing waits any more.
  function sayAll(text) {
    var mine = waiting(), fields = ids();
    var refused = fields.filter(function (q) { return mine[q] && failed[q] === mine[q].c; }).map(function (q) { return fields.indexOf(q) + 1; });
    if (refused.length) {
      put($('saved'), 'waiting', unsaved(refused));
    } else if (Object.keys(mine).length) {
      put($('saved'), 'saving', form.getAttribute('data-saving'));
    } else {
      put($('saved'), 'saved', text);
    }
    $('state').hidden = false;
  }
  // The sentence stands at the field once: where the server's page has it already, only the number is said.
  function refuse(q, why) { put(form.querySelector('[data-for="' + q + '"]'), 'waiting', $('e-' + q) ? unsaved([ids().indexOf(q) + 1]) : why); }
  function only(id) { ['signed-out', 'elsewhere', 'offline'].forEach(function (other) { $(other).hidden = other !== id; }); $('alerts').hidden = !id; $('state').hidden = false; }

  function note(q) {
    var given = values(q), field = changeOf(q);
    if (!field || last[q] === given.join('|')) { return false; }
    last[q] = given.join('|');
    // Counted by the server's time: of two tabs or two phones the later change has the higher number.
    var change = Math.max(Math.round(Date.now() + ahead), +field.value + 1);
    field.value = change;
    delete failed[q];
    keep(function (mine) { mine[q] = { v: given, c: change }; });
    if (over) { return false; }
    say(tries ? 'waiting' : 'saving', '', [q]);
    return true;
  }

  function soon(ms) { clearTimeout(timer); timer = setTimeout(send, ms); }

  function send() {
    var mine = waiting(), questions = Object.keys(mine).filter(function (q) { return failed[q] !== mine[q].c; });
    if (busy || over || out || !questions.length) { return; }
    // The whole form is on its way; a save behind it would find the test closed.
    if (Date.now() - handedIn < 20000) { soon(5000); return; }
    busy = true;
    var body = new URLSearchParams();
    ['token', 'place', 'test', 'no'].forEach(function (name) { body.append(name, form.elements[name].value); });
    questions.forEach(function (q) {
      body.append('c-' + q, mine[q].c);
      mine[q].v.forEach(function (v) { body.append('a-' + q, v); });
    });
    var stop = window.AbortController && new AbortController(), limit = setTimeout(function () { if (stop) { stop.abort(); } }, 20000);
    fetch('/do/assessment/save', { method: 'POST', body: body, headers: { Accept: 'application/json' }, credentials: 'same-origin', keepalive: true, signal: stop ? stop.signal : undefined })
      .then(function (reply) {
        if (reply.ok) { return reply.json().then(function (saved) { written(saved, mine, questions); }); }
        if (reply.status === 409) { over = true; only('elsewhere'); return; }
        if (reply.status === 422) { return reply.json().then(function (no) { questions.forEach(function (q) { failed[q] = mine[q].c; }); say('waiting', no.detail, questions); }); }
        if (reply.status >= 400 && reply.status < 429) { return again(); }
        throw new Error(reply.status);
      })
      .catch(function () { tries++; say('waiting', '', questions); soon(Math.min(60, Math.pow(2, tries)) * (500 + Math.random() * 500)); })
      .then(function () { clearTimeout(limit); busy = false; if (!tries) { send(); } });
  }

  function written(saved, sent, questions) {
    var text = form.getAttribute('data-saved').replace('{0}', saved.at);
    tries = 0;
    only('');
    keep(function (mine) {
      questions.forEach(function (q) {
        if (!mine[q] || mine[q].c !== sent[q].c) { return; }
        if (saved.faults[q]) { failed[q] = mine[q].c; refuse(q, saved.faults[q]); return; }
        delete mine[q];
        if (saved.newer[q]) { fill(q, saved.newer[q]); }
        put(form.querySelector('[data-for="' + q + '"]'), 'saved', text);
      });
    });
    sayAll(text);
  }

  // The login ended. Somebody may have signed in again in another tab: if it is the same person, take that page's token.
  function again() {
    out = true;
    return fetch(location.href, { credentials: 'same-origin' }).then(function (reply) { return reply.text(); }).then(function (html) {
      var fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('answers');
      var same = fresh && fresh.getAttribute('data-who') === who && fresh.getAttribute('data-attempt') === attempt;
      var token = same && fresh.querySelector('[name=token]').value;
      if (!token || token === form.elements.token.value) { say('waiting', form.getAttribute('data-out'), Object.keys(waiting())); only('signed-out'); $('state').hidden = true; return; }
      Array.prototype.forEach.call(document.querySelectorAll('[name=token]'), function (field) { field.value = token; });
      out = false;
      only('');
    });
  }

  function question(event) {
    var name = event.target.name || '';
    return /^[as]-/.test(name) ? name.substring(2) : '';
  }
  form.addEventListener('input', function (event) { var q = question(event); if (q && note(q)) { soon(event.target.type === 'text' ? 700 : 0); } });
  form.addEventListener('change', function (event) { var q = question(event); if (q) { note(q); soon(0); } });
  form.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('[name=move]');
    if (!button) { return; }
    event.preventDefault();
    var parts = button.value.split(':'), item = button.closest('li'), other = parts[2] === 'up' ? item.previousElementSibling : item.nextElementSibling;
    if (!other) { return; }
    item.parentNode.insertBefore(parts[2] === 'up' ? item : other, parts[2] === 'up' ? other : item);
    button.focus();
    if (sure(parts[0])) { sure(parts[0]).checked = true; }
    if (note(parts[0])) { soon(300); }
  });
  form.addEventListener('submit', function (event) {
    if (navigator.onLine !== false && !out) { handedIn = Date.now(); clearTimeout(timer); return; }
    event.preventDefault();
    if (out) { out = false; again().then(send); } else { only('offline'); }
  });
  window.addEventListener('online', function () { tries = 0; only(''); soon(0); });
  window.addEventListener('focus', function () { if (out) { again().then(send, function () {}); } });
  window.addEventListener('pagehide', send);

  Array.prototype.forEach.call(form.querySelectorAll('[name^="c-"]'), function (e) { var q = e.name.substring(2); last[q] = values(q).join('|'); });

  // After a reload: what the server has stands in the page; what waits here is newer.
  keep(function (mine) {
    Object.keys(mine).forEach(function (q) {
      var field = changeOf(q);
      if (!field || mine[q].c <= +field.value) { delete mine[q]; return; }
      field.value = mine[q].c;
      fill(q, mine[q].v);
      say('saving', '', [q]);
    });
  });
  send();
}());
