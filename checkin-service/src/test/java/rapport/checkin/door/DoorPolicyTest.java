package rapport.checkin.door;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.door.Verdict.Reason;
import rapport.checkin.event.DoorPlan;
import rapport.checkin.event.DoorPlan.Reentry;
import rapport.checkin.event.TicketWindow;

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

	private static final DoorRules RULES = new DoorRules(DAYS, true, DoorPlan.DEFAULT);

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
		var lasting = new DoorRules(DAYS, false, DoorPlan.DEFAULT);
		var attempt = new Attempt(Scan.Type.ENTRY, NEXT_NOON, holder(Admission.VALID, false), in(NOON), lasting, false,
				0);
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
		var once = new DoorRules(DAYS, true, new DoorPlan(Reentry.ONCE, null, List.of()));
		var attempt = new Attempt(Scan.Type.ENTRY, NOON, holder(Admission.VALID, false), in(DOORS).left("out"), once,
				false, 0);
		assertThat(this.policy.decide(attempt)).isEqualTo(new Verdict.Refused(Reason.USED));
	}

	@Test
	void whoIsHeldComesInOnceStaffConfirmed() {
		var held = holder(Admission.VALID, true);
		assertThat(enters(NOON, held, Stay.NONE)).isEqualTo(new Verdict.Held());
		assertThat(this.policy.decide(new Attempt(Scan.Type.ENTRY, NOON, held, Stay.NONE, RULES, true, 0)))
			.isEqualTo(new Verdict.Admitted(true));
	}

	@Test
	void whereTicketsAlwaysAdmitWhoIsInComesInAgain() {
		assertThat(planned(new DoorPlan(Reentry.ALWAYS, null, List.of()), NOON, in(DOORS), false, 0))
			.isEqualTo(new Verdict.Admitted(false));
	}

	@Test
	void aTicketWithTimesAdmitsInTheseAlone() {
		var plan = new DoorPlan(Reentry.AFTER_EXIT, null,
				List.of(new TicketWindow("day 2", NEXT_DOORS, null), new TicketWindow("Evening", null, NOON)));
		assertThat(planned(plan, NOON, Stay.NONE, false, 0))
			.isEqualTo(new Verdict.Refused(Reason.OUTSIDE_WINDOW, NEXT_DOORS));
		assertThat(planned(plan, NEXT_NOON, Stay.NONE, false, 0)).isEqualTo(new Verdict.Admitted(true));
		var over = new DoorPlan(Reentry.AFTER_EXIT, null, List.of(new TicketWindow("Day 2", null, NOON)));
		assertThat(planned(over, NOON, Stay.NONE, false, 0)).as("it is over")
			.isEqualTo(new Verdict.Refused(Reason.OUTSIDE_WINDOW, null));
		var other = new DoorPlan(Reentry.AFTER_EXIT, null, List.of(new TicketWindow("Day 1", null, DOORS)));
		assertThat(planned(other, NOON, Stay.NONE, false, 0)).as("another type").isEqualTo(new Verdict.Admitted(true));
	}

	@Test
	void whoDoesNotFitInIsRefusedUnlessStaffSaySo() {
		var two = new DoorPlan(Reentry.AFTER_EXIT, 2, List.of());
		assertThat(planned(two, NOON, Stay.NONE, false, 1)).isEqualTo(new Verdict.Admitted(true));
		assertThat(planned(two, NOON, Stay.NONE, false, 2)).isEqualTo(new Verdict.Refused(Reason.FULL));
		assertThat(planned(two, NOON, Stay.NONE, true, 2)).isEqualTo(new Verdict.Admitted(true));
		var always = new DoorPlan(Reentry.ALWAYS, 2, List.of());
		assertThat(planned(always, NOON, in(DOORS), false, 2)).as("she takes no more room")
			.isEqualTo(new Verdict.Admitted(false));
	}

	@Test
	void whatIsToldLateUndoesNothingNewer() {
		var valid = holder(Admission.VALID, false);
		var gone = in(NOON.plusSeconds(600)).left("out");
		var entry = new Attempt(Scan.Type.ENTRY, NOON, valid, gone, RULES, false, 0, true, true);
		assertThat(this.policy.decide(entry)).isEqualTo(new Verdict.Admitted(false));
		assertThat(entry.overtaken()).isTrue();
		var exit = new Attempt(Scan.Type.EXIT, NOON, valid, in(NOON.plusSeconds(600)), RULES, false, 0, true, false);
		assertThat(this.policy.decide(exit)).isEqualTo(new Verdict.Left());
		assertThat(exit.overtaken()).isTrue();
	}

	private Verdict planned(DoorPlan plan, Instant at, Stay stay, boolean confirmed, long present) {
		return this.policy.decide(new Attempt(Scan.Type.ENTRY, at, holder(Admission.VALID, false), stay,
				new DoorRules(DAYS, true, plan), confirmed, present));
	}

	private Verdict enters(Instant at, @Nullable Holder holder, Stay stay) {
		return this.policy.decide(new Attempt(Scan.Type.ENTRY, at, holder, stay, RULES, false, 0));
	}

	private Verdict leaves(Instant at, @Nullable Holder holder, Stay stay) {
		return this.policy.decide(new Attempt(Scan.Type.EXIT, at, holder, stay, RULES, false, 0));
	}

	private static Stay in(Instant since) {
		return new Stay(true, since, "door-1", true, "in", 1);
	}

	private static Holder holder(Admission admission, boolean hold) {
		return new Holder(new AttendeeId("a".repeat(32)), 1, "T-1", "Ana", "", "", "Day 2", admission, hold, null);
	}

}
