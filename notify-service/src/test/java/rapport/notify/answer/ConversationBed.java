package rapport.notify.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import rapport.notify.consent.Wish;
import rapport.notify.consent.Wishes;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.MemoryLedger;
import rapport.notify.ledger.Send;
import rapport.notify.profile.Profile;
import rapport.notify.profile.ProfileAnswers;
import rapport.notify.support.MemoryProfiles;
import rapport.notify.support.MemoryWorld;
import rapport.notify.support.People;

/**
 * Ana was asked whether she wants to meet Ben; the clock and all stores are in memory.
 */
final class ConversationBed {

	static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

	static final String PHONE = "+12025550101";

	final MemoryWorld world = new MemoryWorld().open(NOW, 3600).registered();

	final MemoryLedger ledger = new MemoryLedger();

	final List<Reply> replies = new ArrayList<>();

	final List<Profile> profiles = new ArrayList<>();

	Instant now = NOW;

	private final Clock clock = new Clock() {

		@Override
		public Instant instant() {
			return ConversationBed.this.now;
		}

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	};

	private final Memory memory = new MemoryOfAnswers();

	final SmsTexts sms = texts();

	private SmsTexts texts() {
		var questions = new Questions(this.world, this.world, this.ledger, this.memory);
		var back = new AnswerBack(this.ledger, this.world, this.memory, this.clock);
		var answers = new Answers(questions, this.memory, this.replies::add, back, this.clock);
		ReplyMetrics metrics = new ReplyMetrics() {
			@Override
			public void replied(Answer answer, Channel channel) {
			}

			@Override
			public void toldOfHerself(Channel channel) {
			}

			@Override
			public void ignored(String reason, Channel channel) {
			}
		};
		var unclear = new Unclear(questions, answers, back, this.world, People.recipients(), this.memory, metrics,
				this.clock);
		var wishes = new Wishes(this.world, (_) -> {
		}, (_, _) -> {
		}, this.world, this.ledger, this.clock);
		var profiles = new ProfileAnswers(this.ledger, this.world, new MemoryProfiles(), this.profiles::add,
				this.clock);
		var texts = new SmsReplies(People.recipients(), this.world, wishes, answers, profiles, unclear, back,
				this.memory, metrics, this.clock);
		return new SmsTexts(People.recipients(), this.world, wishes, unclear, profiles, texts, metrics, () -> {
		});
	}

	ConversationBed() {
		introduction(People.INTRODUCTION, IntroductionState.PROPOSED, 1);
		ask(People.INTRODUCTION, Kind.INTRODUCTION);
	}

	void benHasTheSamePhone() {
		var shared = People.ben("en");
		this.world.put(new Contact(shared.attendee(), 2, shared.name(), shared.company(), shared.role(),
				shared.languages(), PHONE, null, People.recipients().ofNumber(PHONE)));
	}

	void askOfHerself(AttendeeRef who) {
		var asked = Send.answering("profile", who, Kind.PROFILE, Channel.SMS, this.now);
		this.ledger.plan(asked, this.now, null);
		this.ledger.claim(asked, this.world.find(who).orElseThrow().recipient(), 1, this.now);
		this.now = this.now.plusSeconds(1);
	}

	boolean stopped(String number) {
		return this.world.find(People.recipients().ofNumber(number)).filter(Wish::stopped).isPresent();
	}

	void write(String text) {
		this.now = this.now.plusSeconds(2);
		this.sms.received(List.of(PHONE), text);
	}

	/** For which reasons she is answered, the first first. */
	List<String> said() {
		return this.ledger.planned()
			.stream()
			.filter((it) -> it.kind() == Kind.ANSWER)
			.map((it) -> String.valueOf(it.reason()))
			.toList();
	}

	void introduction(String id, IntroductionState state, long revision) {
		var it = People.introduction(state, revision, NOW.plus(Duration.ofMinutes(30)));
		this.world
			.put(new Introduction(it.eventId(), id, it.revision(), it.attempt(), it.state(), it.at(), it.expiresAt(),
					it.shared(), it.around(), it.language(), it.participants(), it.meetingPoint(), it.reason()));
	}

	void ask(String id, Kind kind) {
		ask(id, People.ANA, kind);
	}

	void ask(String id, AttendeeRef who, Kind kind) {
		var send = Send.about(id, 1, who, kind, Channel.SMS, this.now);
		this.ledger.plan(send, this.now, null);
		this.ledger.claim(send, this.world.find(who).orElseThrow().recipient(), 1, this.now);
	}

}
