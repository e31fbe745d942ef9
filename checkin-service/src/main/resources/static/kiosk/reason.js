const $ = (id) => document.getElementById(id);

/** Asks staff why. Returns the reason, empty if none was given, or null if she thought better of it. */
export function askReason() {
	$("reason-text").value = "";
	$("reason").showModal();
	return new Promise((resolve) => {
		$("reason-form").onsubmit = (event) => {
			event.preventDefault();
			resolve($("reason-text").value.trim());
			$("reason").close();
		};
		$("reason-cancel").onclick = () => $("reason").close();
		$("reason").onclose = () => resolve(null);
	});
}
