// Keeps which heading of a lesson has been reached, so that the next visit can go on there. The page works without it.
(function () {
  'use strict';
  var form = document.getElementById('remember');
  var headings = Array.prototype.slice.call(document.querySelectorAll('.lesson h2[id], .lesson h3[id]'));
  if (!form || !headings.length || !window.fetch) { return; }
  var sent = null, timer = 0;

  function reached() {
    var id = '';
    headings.forEach(function (heading) {
      if (heading.getBoundingClientRect().top < window.innerHeight / 2) { id = heading.id; }
    });
    return id;
  }

  function send() {
    var id = reached();
    if (id === sent) { return; }
    sent = id;
    var body = new URLSearchParams(new FormData(form));
    body.set('heading', id);
    fetch(form.action, { method: 'POST', body: body, credentials: 'same-origin', keepalive: true, headers: { Accept: 'application/json' } })
      .catch(function () { sent = null; });
  }

  sent = reached();
  window.addEventListener('scroll', function () {
    clearTimeout(timer);
    timer = setTimeout(send, 2500);
  }, { passive: true });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden' && timer) { send(); }
  });
}());
