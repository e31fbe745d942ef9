package rapport.checkin.door;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.door.Verdict.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rules of the door say, each by itself. */
class DoorPolicyTest {

	private static final Instant DOORS = Instant.parse("2026-11-24T07:00:00Z");

	private static final Instant CLOSES = Instant.parse("2026-11-24T19:00:00Z");

	private static final Instant NEXT_DOORS = Instant.parse("2026-11-25T08:00:00Z");

	private static final Instant NEXT_CLOSES = Instant.parse("2026-11-25T17:00:00Z");

	private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

	private static final Instant NEXT_NOON = Instant.parse("2026-11-25T12:00:00Z");

	private static final List<DoorDay> DAYS = List.of(new DoorDay(DOORS, CLOSES), new DoorDay(NEXT_DOORS, NEXT_CLOSES));

	private static final DoorRules RULES = new DoorRules(DAYS, true, false);

	private final DoorPolicy policy = new DoorPolicy();

	@Test
	void aTicketThatNobodyHoldsOpensNothing() {
		assertThat(enters(NOON, null, Stay.NONE)).isEqualTo(new Verdict.Refused(Reason.UNKNOWN_TICKET));
		assertThat(leaves(NOON, null, Stay.NONE)).isEqualTo(new Verdict.Refused(Reason.UNKNOWN_TICKET));
	}

	@Test
	void aTicketThatIsNotValidSaysHow() {
		assertThat(enters(NOON, holder(Admission.BLOCKED, false), Stay.NONE))
			.isEqualTo(new Verdict.Refused(Reason.BLOCKED));
		assertThat(enters(NOON, holder(Admission.REVOKED, false), Stay.NONE))
			.isEqualTo(new Verdict.Refused(Reason.REVOKED));
		assertThat(enters(NOON, holder(Admission.CANCELLED, false), Stay.NONE))
			.isEqualTo(new Verdict.Refused(Reason.CANCELLED));
	}

	@Test
	void whoIsInMayLeaveWhateverHerTicketSays() {
		assertThat(leaves(NEXT_CLOSES.minusSeconds(1), holder(Admission.REVOKED, false), in(NEXT_NOON)))
			.isEqualTo(new Verdict.Left());
		assertThat(leaves(NOON, holder(Admission.VALID, false), Stay.NONE)).isEqualTo(new Verdict.NotIn());
	}

	@Test
	void theFirstEntryIsToldFromTheNext() {
		var valid = holder(Admission.VALID, false);
		assertThat(enters(NOON, valid, Stay.NONE)).isEqualTo(new Verdict.Admitted(true));
		assertThat(enters(NOON, valid, in(DOORS).left("out"))).isEqualTo(new Verdict.Admitted(false));
		assertThat(enters(NOON, valid, in(DOORS))).isEqualTo(new Verdict.AlreadyIn());
	}

	@Test
	void theDoorsAdmitFromDoorsToClosesAndSayWhenTheyOpen() {
		var valid = holder(Admission.VALID, false);
		assertThat(enters(DOORS, valid, Stay.NONE)).isEqualTo(new Verdict.Admitted(true));
		assertThat(enters(DOORS.minusNanos(1), valid, Stay.NONE))
			.isEqualTo(new Verdict.Refused(Reason.OUTSIDE_HOURS, DOORS));
		assertThat(enters(CLOSES.minusNanos(1), valid, Stay.NONE)).isEqualTo(new Verdict.Admitted(true));
		assertThat(enters(CLOSES, valid, Stay.NONE)).isEqualTo(new Verdict.Refused(Reason.OUTSIDE_HOURS, NEXT_DOORS));
		assertThat(enters(NEXT_CLOSES, valid, Stay.NONE)).isEqualTo(new Verdict.Refused(Reason.OUTSIDE_HOURS, null));
	}

	@Test
	void aStayEndsWhenTheDoorsClose() {
		var valid = holder(Admission.VALID, false);
		assertThat(enters(NEXT_NOON, valid, in(NOON))).isEqualTo(new Verdict.Admitted(false));
		assertThat(leaves(NEXT_NOON, valid, in(NOON))).isEqualTo(new Verdict.NotIn());
	}

	@Test
	void whereStaysLastSheIsInUntilSheLeaves() {
		var lasting = new DoorRules(DAYS, false, false);
		var attempt = new Attempt(Scan.Type.ENTRY, NEXT_NOON, holder(Admission.VALID, false), in(NOON), lasting, false);
		assertThat(this.policy.decide(attempt)).isEqualTo(new Verdict.AlreadyIn());
	}

	@Test
	void aScanOfADayPastIsJudgedByThatDay() {
		var valid = holder(Admission.VALID, false);
		assertThat(enters(NOON, valid, in(NEXT_NOON))).as("she came again the next day")
			.isEqualTo(new Verdict.Admitted(false));
		assertThat(enters(NOON, valid, in(NOON.plusSeconds(60)))).as("another door let her in that day")
			.isEqualTo(new Verdict.AlreadyIn());
	}

	@Test
	void whereATicketIsGoodOnceItIsUsed() {
		var once = new DoorRules(DAYS, true, true);
		var attempt = new Attempt(Scan.Type.ENTRY, NOON, holder(Admission.VALID, false), in(DOORS).left("out"), once,
				false);
		assertThat(this.policy.decide(attempt)).isEqualTo(new Verdict.Refused(Reason.USED));
	}

	@Test
	void whoIsHeldComesInOnceStaffConfirmed() {
		var held = holder(Admission.VALID, true);
		assertThat(enters(NOON, held, Stay.NONE)).isEqualTo(new Verdict.Held());
		assertThat(this.policy.decide(new Attempt(Scan.Type.ENTRY, NOON, held, Stay.NONE, RULES, true)))
			.isEqualTo(new Verdict.Admitted(true));
	}

	private Verdict enters(Instant at, @Nullable Holder holder, Stay stay) {
		return this.policy.decide(new Attempt(Scan.Type.ENTRY, at, holder, stay, RULES, false));
	}

	private Verdict leaves(Instant at, @Nullable Holder holder, Stay stay) {
		return this.policy.decide(new Attempt(Scan.Type.EXIT, at, holder, stay, RULES, false));
	}

	private static Stay in(Instant since) {
		return new Stay(true, since, "door-1", true, "in", 1);
	}

	private static Holder holder(Admission admission, boolean hold) {
		return new Holder(new AttendeeId("a".repeat(32)), 1, "T-1", "Ana", "", "", admission, hold, null);
	}

}
