/** The page at `/_sim`. What it shows comes from `/_sim/state`; it holds no data of its own. */
export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Stripe simulator</title>
<link rel="stylesheet" href="/_sim/page.css">
<script src="/_sim/page.js" defer></script>
</head>
<body>
<header>
<h1>Stripe simulator</h1>
<p id="clock"></p>
<form id="advance" hidden>
<label>Advance by <input name="seconds" type="number" min="0" value="60" required> s</label>
<button>Advance</button>
</form>
<p id="said" role="status"></p>
</header>
<main>
<section aria-labelledby="readers-title">
<h2 id="readers-title">Readers</h2>
<p class="empty">No readers yet. Register one: <code>POST /v1/terminal/readers</code> with <code>registration_code=simulated-wpe</code>.</p>
<div id="readers"></div>
</section>
<section aria-labelledby="faults-title">
<h2 id="faults-title">Faults</h2>
<form id="plan">
<label>What goes wrong
<select name="preset"></select></label>
<label>On <input name="on" required spellcheck="false" autocomplete="off"></label>
<label>Times <input name="times" type="number" min="1" placeholder="1"></label>
<label>Chance, % <input name="chance" type="number" min="0" max="100" placeholder="100"></label>
<button>Plan</button>
</form>
<p class="empty">None planned.</p>
<ul id="faults"></ul>
</section>
<section aria-labelledby="requests-title">
<h2 id="requests-title">Requests</h2>
<p class="empty">None yet.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="requests-title">
<table>
<thead><tr><th scope="col">Time</th><th scope="col">Status</th><th scope="col">Request</th><th scope="col">Parameters</th><th scope="col">Fault</th></tr></thead>
<tbody id="requests"></tbody>
</table>
</div>
</section>
<section aria-labelledby="events-title">
<h2 id="events-title">Events</h2>
<p class="empty">None yet.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="events-title">
<table>
<thead><tr><th scope="col">Time</th><th scope="col">Type</th><th scope="col">Object</th><th scope="col">Webhooks</th></tr></thead>
<tbody id="events"></tbody>
</table>
</div>
</section>
<section aria-labelledby="ledger-title">
<h2 id="ledger-title">Money</h2>
<p class="empty">No payments yet.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="ledger-title">
<table>
<thead><tr><th scope="col">Payment</th><th scope="col">Status</th><th scope="col">Authorized</th><th scope="col">Captured</th><th scope="col">Refunded</th><th scope="col">Charges</th></tr></thead>
<tbody id="ledger"></tbody>
</table>
</div>
</section>
</main>
</body>
</html>
`;
