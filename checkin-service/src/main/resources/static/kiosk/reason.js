const $ = (id) => document.getElementById(id);

/**
 * Asks staff why.
 * @param title what is to be done
 * @param go the words of the button that does it
 * @returns the reason, empty if none was given, or null if she thought better of it
 */
export function askReason(title, go) {
	$("reason-title").textContent = title;
	$("reason-go").textContent = go;
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
