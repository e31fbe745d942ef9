package rapport.checkin.desk.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Card;
import rapport.checkin.badge.BadgePrints;
import rapport.checkin.desk.Introductions;
import rapport.checkin.door.DoorStore;
import rapport.checkin.door.PresentAttendees;
import rapport.checkin.event.EventId;

/** Tells what happened to a person. */
@Component
class Stories {

	private static final int MOST_INTRODUCTIONS = 100;

	private static final int MOST_ENTRIES = 500;

	private final Attendees attendees;

	private final PresentAttendees present;

	private final DoorStore door;

	private final Introductions introductions;

	private final BadgePrints prints;

	private final Console console;

	Stories(Attendees attendees, PresentAttendees present, DoorStore door, Introductions introductions,
			BadgePrints prints, Console console) {
		this.attendees = attendees;
		this.present = present;
		this.door = door;
		this.introductions = introductions;
		this.prints = prints;
		this.console = console;
	}

	PersonView person(EventId event, Attendee her) {
		return PersonView.of(her, this.attendees.find(event, her.profile().knows()),
				this.present.present(event, List.of(her.id())).get(her.id()));
	}

	/** Returns what happened, the newest first. */
	List<StoryEntry> story(EventId event, Attendee her) {
		var story = new ArrayList<StoryEntry>();
		for (var scan : this.door.of(event, her.id())) {
			story.add(StoryEntry.scan(scan));
			var undone = scan.undone();
			if (undone != null) {
				story.add(StoryEntry.undo(scan, undone));
			}
		}
		this.prints.of(event, her.id()).forEach((it) -> story.add(StoryEntry.badge(it)));
		var introductions = this.introductions.page(event, her.id(), null, MOST_INTRODUCTIONS).introductions();
		for (var it : this.console.views(event, introductions)) {
			var hers = it.participants()
				.stream()
				.filter((one) -> one.attendeeId().equals(her.id().value()))
				.findFirst();
			var others = it.participants()
				.stream()
				.filter((one) -> !one.attendeeId().equals(her.id().value()))
				.map((one) -> new Card(one.attendeeId(), one.ticket(), one.name(), one.company(), one.role()))
				.toList();
			story.add(StoryEntry.introduction(it, hers.orElse(null), others));
			hers.ifPresent((one) -> one.deliveries().forEach((message) -> story.add(StoryEntry.message(it, message))));
		}
		return story.stream().sorted(Comparator.comparing(StoryEntry::at).reversed()).limit(MOST_ENTRIES).toList();
	}

}
