const $ = (id) => document.getElementById(id);
const QUICK = { 1: "1 · yes", 2: "2 · later", 3: "3 · no", STOP: "STOP", START: "START", HELP: "HELP" };

const MOST_PHONES = 200;

let chosen = null;
let shown = "";

async function get(path) {
	return (await fetch(path)).json();
}

/** Text from messages is never read as HTML. */
function element(name, properties, ...children) {
	const made = Object.assign(document.createElement(name), properties);
	made.append(...children);
	return made;
}

function clock(at) {
	return new Date(at).toLocaleTimeString();
}

async function list() {
	const wanted = $("filter").value.replace(/[^0-9]/g, "");
	const phones = (await get("/api/phones")).filter((it) => it.phone.includes(wanted));
	$("none").hidden = phones.length > 0;
	const focused = document.activeElement?.dataset.phone;
	$("phones").replaceChildren(...phones.slice(0, MOST_PHONES).map((it) => {
		const button = element("button", { onclick: (event) => choose(it.phone, event.detail === 0) },
			element("strong", { textContent: `${it.phone} (${it.messages})` }), element("span", { textContent: it.last.text }));
		button.dataset.phone = it.phone;
		button.ariaCurrent = String(it.phone === chosen);
		return element("li", {}, button);
	}));
	// The list is drawn anew while one walks through it by keyboard.
	$("phones").querySelector(`[data-phone="${focused}"]`)?.focus();
	$("more").hidden = phones.length <= MOST_PHONES;
}

async function conversation() {
	if (!chosen) {
		return;
	}
	const messages = await get(`/api/conversation?phone=${encodeURIComponent(chosen)}`);
	const now = JSON.stringify([chosen, messages]);
	if (now === shown) {
		return;
	}
	shown = now;
	$("messages").replaceChildren(...messages.map((it) => element("li", { className: it.sent ? "sent" : "" }, it.text,
		element("small", { textContent: `${clock(it.at)} · ${it.state}` }))));
	$("log").scrollTop = $("log").scrollHeight;
}

/** By keyboard one goes on to the answer, however long the list is. */
async function choose(phone, byKeyboard) {
	chosen = phone;
	$("phone").textContent = phone;
	$("reply").hidden = false;
	await Promise.all([list(), conversation()]);
	$("quick").scrollIntoView({ block: "nearest" });
	if (byKeyboard) {
		$("text").focus();
	}
}

async function reply(text) {
	const answer = await fetch("/api/replies", { method: "POST", headers: { "Content-Type": "application/json" },
		body: JSON.stringify({ phone: chosen, text }) });
	$("status").textContent = answer.ok ? "" : "Not sent: no service is connected. Try again in a moment.";
	await conversation();
}

$("quick").append(...Object.entries(QUICK).map(([text, label]) => element("button",
	{ type: "button", textContent: label, onclick: () => reply(text) })));
$("reply").addEventListener("submit", (event) => {
	event.preventDefault();
	reply($("text").value);
	$("text").value = "";
});
$("filter").addEventListener("input", list);

const changes = new EventSource("/api/live");
let due = false;
changes.onmessage = () => {
	// Many messages at once are drawn once.
	if (!due) {
		due = true;
		setTimeout(() => {
			due = false;
			list();
			conversation();
		}, 200);
	}
};
changes.onerror = () => ($("status").textContent = "Not connected.");
changes.onopen = () => ($("status").textContent = "");
list();
