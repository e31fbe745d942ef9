import { element, time } from "/shared/api.js";

const STATES = { accepted: "all said yes", declined: "declined", later: "later", expired: "no answer",
	withdrawn: "withdrawn", met: "met", missed: "did not meet" };

const REPLIES = { yes: "said yes", later: "said later", no: "said no" };

const CHANNELS = { sms: "SMS", badge: "badge" };

/** Who was erased since has no name. */
function named(participant) {
	return participant.name || "Someone";
}

function who(participant) {
	return participant.company ? `${named(participant)} (${participant.company})` : named(participant);
}

/** Who is waited for, as long as it is open. */
function waiting(participants) {
	const open = participants.filter((it) => !it.reply);
	return open.length === 1 ? `waiting for ${named(open[0])}` : `waiting for ${participants.length === 2 ? "both" : "all"}`;
}

function state({ state, participants }) {
	if (state === "proposed") {
		return waiting(participants);
	}
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

/** From 0 to 1 in the message, where a half is rare: who reads "8 of 100" takes it for a failure. */
const EXCELLENT = 0.3;
const VERY_GOOD = 0.12;

function worth({ worth: value }) {
	return element("span", { className: "worth", title: `worth ${Math.round(value * 100)} of 100`,
		textContent: value >= EXCELLENT ? "excellent match" : value >= VERY_GOOD ? "very good match" : "good match" });
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

/** An introduction as a card, with times in a time zone. */
export function card(introduction, zone) {
	const { participants, around } = introduction;
	const why = introduction.reason?.replaceAll("-", " ");
	const about = [time(introduction.proposedAt, zone), introduction.meetingPoint, why === STATES[introduction.state] ? null : why].filter((it) => it);
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
