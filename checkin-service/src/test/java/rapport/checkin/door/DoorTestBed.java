package rapport.checkin.door;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Contact;
import rapport.checkin.attendee.Identity;
import rapport.checkin.attendee.MemoryTicketIndex;
import rapport.checkin.attendee.PracticeTickets;
import rapport.checkin.attendee.Profile;
import rapport.checkin.attendee.SignedTickets;
import rapport.checkin.attendee.TicketReader;
import rapport.checkin.door.CheckIns.Claim;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventDay;
import rapport.checkin.event.EventDays;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Matching;
import rapport.checkin.event.PresenceRule;

/** A door in memory, with a publisher that a test may stop. */
final class DoorTestBed {

	static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

	final Event event = new Event(new EventId("devdays"), 1, "Developer Days", ZoneId.of("UTC"), null,
			EventDays.of(new EventDay(NOW.minusSeconds(10_800), NOW.minusSeconds(3600), NOW.plusSeconds(36_000),
					NOW.plusSeconds(39_600))),
			List.of(), PresenceRule.DAY, Event.KEPT, List.of(), Matching.DEFAULT, Map.of());

	final MemoryDoor store = new MemoryDoor();

	final Map<AttendeeId, Attendee> registered = this.store.registered;

	final List<CheckIn> published = new ArrayList<>();

	boolean kafkaAway;

	final ScanPublishing publishing = new ScanPublishing(this::publish, this.store);

	final PracticeTickets practiceTickets = new PracticeTickets(DoorTestBed::id);

	final CheckIns checkIns = new CheckIns(this.store,
			new ScannedCodes(DoorTestBed::id, new SignedTickets(new byte[32]),
					new TicketReader(new MemoryTicketIndex((_) -> tickets(),
							(exact) -> exact.startsWith("OTHER") ? "Summer party" : null), DoorTestBed::id)),
			new Practice(this.practiceTickets, new MemoryPractice()), this.publishing, new PlainAnswers(),
			new NoMetrics(), Clock.fixed(NOW, ZoneOffset.UTC));

	final Undoing undoing = new Undoing(this.store, this.publishing, Clock.fixed(NOW, ZoneOffset.UTC));

	final OutboxRelay relay = new OutboxRelay(this.store, this.publishing, new NoMetrics(),
			Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC));

	DoorTestBed() {
		register("T-1", "Ana");
		register("T-2", "Ben");
	}

	void register(String ticket, String name) {
		var id = id(this.event.id(), ticket);
		this.registered.put(id, new Attendee(id, ticket, "", Identity.of(name, "", ""), Profile.NONE, Contact.NONE));
	}

	private static AttendeeId id(EventId event, String ticket) {
		return new AttendeeId("%s%24x".formatted(event.value().substring(0, 1), ticket.hashCode()).replace(' ', '0'));
	}

	Claim scan(String scanId, String ticket, Scan.Type type) {
		return this.checkIns.check(this.event, new Scan(scanId, ticket, type, NOW, "door-1"));
	}

	CheckIn decided(String scanId, String ticket, Scan.Type type) {
		return ((Claim.Decided) scan(scanId, ticket, type)).checkIn();
	}

	private synchronized CheckInPublisher.Recording publish(CheckIn checkIn, Runnable recorded) {
		if (this.kafkaAway) {
			return () -> {
				throw new IllegalStateException("Kafka is away");
			};
		}
		this.published.add(checkIn);
		recorded.run();
		return CheckInPublisher.Recording.NOTHING;
	}

	/** Practice in memory, for one event. */
	private static final class MemoryPractice implements PracticeDoor {

		private final Map<String, CheckIn> scans = new HashMap<>();

		private final Map<AttendeeId, Stay> stays = new HashMap<>();

		@Override
		public DoorStore.Known look(EventId event, String scanId, Attendee her) {
			return new DoorStore.Known(this.scans.get(scanId), this.stays.getOrDefault(her.id(), Stay.NONE), her, 0);
		}

		@Override
		public void keep(DoorStore.Commit commit) {
			this.scans.put(commit.checkIn().scanId(), commit.checkIn());
			if (commit.after() != null) {
				this.stays.put(commit.checkIn().attendee(), commit.after());
			}
		}

	}

	private Map<AttendeeId, String> tickets() {
		return this.registered.values().stream().collect(Collectors.toMap(Attendee::id, Attendee::ticket));
	}

	private static final class PlainAnswers implements AnswerText {

		@Override
		public String write(Answer answer) {
			var holder = answer.holder();
			var unknown = answer.unknown();
			return (answer.practice() ? "practice " : "") + answer.verdict().outcome()
					+ ((holder != null) ? " " + holder.name() : "") + " " + answer.scanId()
					+ ((unknown != null && unknown.hint() != null) ? " " + unknown.hint() : "");
		}

		@Override
		public String withoutHolder(String text) {
			return text.split(" ", -1)[0];
		}

	}

	private static final class NoMetrics implements CheckInMetrics {

		@Override
		public void decided(CheckIn checkIn) {
		}

		@Override
		public void unanswered() {
		}

		@Override
		public void raced() {
		}

		@Override
		public void relayed() {
		}

	}

}
