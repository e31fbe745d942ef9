import { element, time } from "/shared/api.js";

const STATES = { proposed: "proposed", accepted: "both said yes", declined: "declined", later: "later", expired: "no answer",
	withdrawn: "withdrawn", met: "they met", missed: "they missed each other" };

const REPLIES = { yes: "said yes", later: "said later", no: "said no" };

const CHANNELS = { sms: "SMS", badge: "badge" };

function who(participant) {
	return participant.company ? `${participant.name} (${participant.company})` : participant.name;
}

function listed(terms) {
	const shown = terms.slice(0, 4).join(", ");
	return terms.length > 4 ? `${shown} and ${terms.length - 4} more` : shown;
}

function named(participants) {
	return new Intl.ListFormat("en-GB").format(participants.map(who));
}

function reasons(introduction) {
	const [one, other, ...more] = introduction.participants;
	if (more.length > 0) {
		return [`All like ${introduction.around ?? listed(introduction.shared)}`];
	}
	const lines = introduction.participants.filter((it) => it.mentors)
		.map((it) => `${it.name} can mentor ${(it === one ? other : one).name}`);
	for (const [helper, helped] of [[one, other], [other, one]]) {
		if (helper.helps.length > 0) {
			lines.push(`${helper.name} can help ${helped.name} with ${listed(helper.helps)}`);
		}
	}
	if (introduction.shared.length > 0) {
		lines.push(`Both like ${listed(introduction.shared)}`);
	}
	return lines;
}

function told(participant) {
	const deliveries = participant.deliveries.map((it) => `${CHANNELS[it.channel] ?? it.channel} ${it.state}`);
	const parts = [deliveries.join(", ") || "not told yet", REPLIES[participant.reply]].filter((it) => it);
	return `${participant.name}: ${parts.join(" · ")}`;
}

/** An introduction as a card. */
export function card(introduction) {
	const where = introduction.meetingPoint ? ` · ${introduction.meetingPoint}` : "";
	return element("article", { className: "introduction card", dataset: { id: introduction.introductionId } },
		element("div", { className: "top" },
			element("h3", { textContent: named(introduction.participants) }),
			element("span", { className: "state", dataset: { state: introduction.state },
				textContent: STATES[introduction.state] ?? introduction.state })),
		element("ul", {}, ...reasons(introduction).map((it) => element("li", { textContent: it }))),
		element("p", { className: "soft told", textContent: `${time(introduction.proposedAt)}${where}` }),
		element("ul", { className: "soft told" },
			...introduction.participants.map((it) => element("li", { textContent: told(it) }))));
}
