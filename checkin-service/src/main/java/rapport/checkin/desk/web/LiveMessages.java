package rapport.checkin.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Card;
import rapport.checkin.desk.Feed.Happening;
import rapport.checkin.desk.Introductions;
import rapport.checkin.event.Event;

/** Makes what streams tell of what happened. */
@Component
class LiveMessages {

	private final Console console;

	private final Attendees attendees;

	private final Introductions introductions;

	LiveMessages(Console console, Attendees attendees, Introductions introductions) {
		this.console = console;
		this.attendees = attendees;
		this.introductions = introductions;
	}

	/**
	 * An introduction that changed several times since is told once, before the scans and
	 * without a position: told again it does no harm, passed over it would.
	 */
	List<LiveMessage> of(Event event, List<Happening> happened) {
		var changed = new LinkedHashSet<String>();
		var scanned = new ArrayList<Happening.Scanned>();
		for (var happening : happened) {
			switch (happening) {
				case Happening.IntroductionChanged it -> changed.add(it.introductionId());
				case Happening.Scanned it -> scanned.add(it);
			}
		}
		var messages = new ArrayList<LiveMessage>();
		var introductions = changed.stream().flatMap((it) -> this.introductions.find(event.id(), it).stream()).toList();
		this.console.views(event.id(), introductions)
			.forEach((view) -> messages.add(new LiveMessage(null, "introduction", view)));
		scanned.forEach((it) -> messages.add(new LiveMessage(it.position(), "check-in", scan(event, it))));
		return messages;
	}

	private Map<String, Object> scan(Event event, Happening.Scanned it) {
		return Map.of("scanId", it.scanId(), "type", it.type(), "outcome", it.outcome(), "at", it.at(), "kiosk",
				it.kiosk(), "attendee",
				this.attendees.find(event.id(), it.attendee())
					.map(Card::of)
					.orElse(new Card(it.attendee().value(), "", "", "", "")));
	}

}
