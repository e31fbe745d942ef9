import { element, time } from "/shared/api.js";

const STATES = { proposed: "proposed", accepted: "all said yes", declined: "declined", later: "later", expired: "no answer",
	withdrawn: "withdrawn", met: "they met", missed: "they missed each other" };

const REPLIES = { yes: "said yes", later: "said later", no: "said no" };

const CHANNELS = { sms: "SMS", badge: "badge" };

/** Who was erased since has no name. */
function named(participant) {
	return participant.name || "Someone";
}

function who(participant) {
	return participant.company ? `${named(participant)} (${participant.company})` : named(participant);
}

function state({ state, participants }) {
	return state === "accepted" && participants.length === 2 ? "both said yes" : STATES[state] ?? state;
}

function listed(terms) {
	const shown = terms.slice(0, 4).join(", ");
	return terms.length > 4 ? `${shown} and ${terms.length - 4} more` : shown;
}

function reasons(introduction) {
	const { participants, shared, around } = introduction;
	const group = participants.length > 2;
	const lines = [];
	for (const helper of participants) {
		const others = group ? "the others" : named(participants.find((it) => it !== helper));
		if (helper.mentors) {
			lines.push(`${named(helper)} can mentor ${others}`);
		}
		if (helper.helps.length > 0) {
			lines.push(`${named(helper)} can help ${others} with ${listed(helper.helps)}`);
		}
	}
	const common = shared.filter((it) => it !== around);
	if (common.length > 0) {
		lines.push(`${group ? "All" : "Both"} like ${listed(common)}`);
	}
	return lines;
}

/** From 0 to 1 in the message; nobody reads decimals in a hurry. */
function worth(introduction) {
	const percent = Math.round(introduction.worth * 100);
	return element("span", { className: "worth" }, "worth ",
		element("strong", { textContent: percent }));
}

function told(participant) {
	const deliveries = participant.deliveries.map((it) => `${CHANNELS[it.channel] ?? it.channel} ${it.state}`);
	const parts = [deliveries.join(", ") || "not told yet", REPLIES[participant.reply]].filter((it) => it);
	return `${named(participant)}: ${parts.join(" · ")}`;
}

/** Who is introduced, in one line. */
export function title(introduction) {
	return new Intl.ListFormat("en-GB").format(introduction.participants.map(who));
}

/** An introduction as a card. */
export function card(introduction) {
	const { participants, around } = introduction;
	const about = [time(introduction.proposedAt), introduction.meetingPoint, introduction.reason].filter((it) => it);
	return element("article", { className: "introduction card", dataset: { id: introduction.introductionId } },
		element("div", { className: "top" },
			element("h3", { textContent: title(introduction) }),
			worth(introduction),
			element("span", { className: "state", dataset: { state: introduction.state },
				textContent: state(introduction) })),
		around ? element("p", { className: "around", textContent: `A group of ${participants.length} around ${around}` }) : null,
		element("ul", {}, ...reasons(introduction).map((it) => element("li", { textContent: it }))),
		element("p", { className: "soft told", textContent: about.join(" · ") }),
		element("ul", { className: "soft told" },
			...participants.map((it) => element("li", { textContent: told(it) }))));
}
