package rapport.checkin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.attendee.CanonicalTicket;
import rapport.checkin.roster.OpenedRoster;
import rapport.checkin.support.Api;
import rapport.checkin.support.RunningService;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What kiosks keep for when they are offline. */
@RunningService
class RosterTest {

	@LocalServerPort
	private int port;

	@Test
	void aKioskKnowsEveryTicketAndEachChange() throws GeneralSecurityException {
		var api = new Api(this.port, "roster", "organizer").created();
		api.importCsv("ticket,name,company,phone\nSO-1,Ana Sousa,Fabrikam,+351912345678\nSO-02,Ben,,\n");
		var enrolled = enrolled(api, "staff");
		var kiosk = new Api(this.port, "roster", enrolled.text("token"));
		var text = kiosk.get("/roster?names=true").text();
		assertThat(text).doesNotContain("Ana").doesNotContain("SO-1").doesNotContain("351912");
		var roster = new OpenedRoster(enrolled.text("rosterKey"));
		var ends = roster.take(text);
		assertThat(ends[0].get("full").booleanValue()).isTrue();
		assertThat(ends[0].at("/event/door/reentry").stringValue()).isEqualTo("after-exit");
		assertThat(ends[1].get("entries").intValue()).isEqualTo(2);
		var ana = Objects.requireNonNull(roster.card("SO-1", "so1"));
		assertThat(ana.get("name").stringValue()).isEqualTo("Ana Sousa");
		assertThat(ana.has("in")).isFalse();
		assertThat(ana.toString()).doesNotContain("351912");
		assertThat(roster.card("so-2", "so2")).as("written otherwise").isNotNull();
		assertThat(roster.card("SO-3", "so3")).isNull();
		assertThat(roster.names(enrolled.text("namesKey"))).extracting((it) -> it.get("name").stringValue())
			.containsExactlyInAnyOrder("Ana Sousa", "Ben");

		api.scan("in", "SO-1", "entry");
		ends = roster.take(kiosk.get("/roster?wait=5&since=" + ends[1].get("cursor").stringValue()).text());
		assertThat(ends[0].get("full").booleanValue()).isFalse();
		assertThat(ends[1].get("entries").intValue()).isOne();
		ana = Objects.requireNonNull(roster.card("SO-1", "so1"));
		assertThat(ana.get("in").booleanValue()).isTrue();
		assertThat(ana.get("door").stringValue()).isEqualTo("door-1");

		api.send("PUT", "/attendees/" + ana.get("id").stringValue() + "/admission", "application/json",
				"{\"admission\":\"blocked\"}".getBytes(StandardCharsets.UTF_8));
		ends = roster.take(kiosk.get("/roster?since=" + ends[1].get("cursor").stringValue()).text());
		assertThat(Objects.requireNonNull(roster.card("SO-1", "so1")).get("admission").stringValue())
			.isEqualTo("blocked");

		api.send("DELETE", "/attendees/" + ana.get("id").stringValue(), "", new byte[0]);
		ends = roster.take(kiosk.get("/roster?since=" + ends[1].get("cursor").stringValue()).text());
		assertThat(roster.size()).isOne();
		assertThat(
				roster.take(kiosk.get("/roster?since=" + ends[1].get("cursor").stringValue()).text())[1].get("entries")
					.intValue())
			.isZero();
		assertThat(api.get("/roster").status()).as("only kiosks have one").isEqualTo(403);
	}

	@Test
	void onePractisesOnlineAndOfflineAndItCountsNowhere() throws GeneralSecurityException {
		var api = new Api(this.port, "practice", "organizer").created();
		api.importCsv("ticket,name\nSO-1,Ana\n");
		var tickets = api.get("/practice-tickets").json();
		assertThat(tickets.values()).extracting((it) -> it.get("outcome").stringValue())
			.containsExactly("admitted", "held", "refused");
		var ticket = tickets.at("/0/ticket").stringValue();
		var enrolled = enrolled(api, "staff");
		var kiosk = new Api(this.port, "practice", enrolled.text("token"));
		var scanned = kiosk.scan("one", ticket, "entry");
		assertThat(scanned.text("outcome")).isEqualTo("admitted");
		assertThat(scanned.json().get("practice").booleanValue()).isTrue();
		assertThat(kiosk.scan("one", ticket, "entry").text()).as("the same bytes").isEqualTo(scanned.text());
		assertThat(kiosk.scan("two", ticket, "entry").text("kiosk")).isEqualTo("door-1");
		var summary = api.get("/summary").json();
		assertThat(summary.get("present").intValue()).isZero();
		assertThat(summary.get("checkedIn").intValue()).isZero();
		assertThat(summary.get("registered").intValue()).isOne();
		assertThat(api.get("/attendees?query=practice").json().get("attendees")).isEmpty();
		assertThat(kiosk.get("/practice-tickets").status()).as("they are the organizer's").isEqualTo(403);
		var head = new OpenedRoster(enrolled.text("rosterKey")).practice(kiosk.get("/roster").text());
		var card = Objects.requireNonNull(head.card(ticket, CanonicalTicket.of(ticket).loose()));
		assertThat(card.get("practice").booleanValue()).isTrue();
		assertThat(card.get("name").stringValue()).isEqualTo("Practice Guest");
	}

	@Test
	void aKioskLearnsWhatSeveralTalkAboutAndNothingThatOneAloneNamed() {
		var api = new Api(this.port, "talk", "organizer").created();
		api.importCsv("ticket,name,interests\nSO-1,Ana,Kafka;Bees\nSO-2,Ben,kafka;Redis\nSO-3,Cleo,Redis;Kafka\n");
		var kiosk = new Api(this.port, "talk", enrolled(api, "guest").text("token"));
		assertThat(kiosk.get("/interests").json().get("interests").values()).extracting(JsonNode::stringValue)
			.satisfies((words) -> assertThat(words.getFirst()).isEqualToIgnoringCase("kafka"))
			.contains("Redis")
			.hasSize(2);
	}

	@Test
	void ourOwnCodeIsATicket() {
		var api = new Api(this.port, "signed", "organizer").created();
		api.importCsv("ticket,name\nSO-1,Ana\n");
		var id = api.get("/attendees").json().at("/attendees/0/attendeeId").stringValue();
		var code = api.get("/attendees/" + id + "/qr?format=text").text();
		assertThat(api.get("/attendees/" + id + "/qr").text()).startsWith("<svg").doesNotContain("Ana");
		assertThat(api.scan("one", code, "entry").text("outcome")).isEqualTo("admitted");
		var forged = api.scan("two", code.substring(0, code.length() - 2) + "AA", "entry");
		assertThat(forged.text("reason")).isEqualTo("unknown-ticket");
		assertThat(forged.text("hint")).isEqualTo("forged");
	}

	@Test
	void whoServesThemselvesConfirmNobody() {
		var api = new Api(this.port, "guests", "organizer").created();
		api.importCsv("ticket,name\nSO-1,Ana\n");
		var id = api.get("/attendees").json().at("/attendees/0/attendeeId").stringValue();
		api.send("PUT", "/attendees/" + id + "/admission", "application/json",
				"{\"admission\":\"valid\",\"hold\":true}".getBytes(StandardCharsets.UTF_8));
		var guest = enrolled(api, "guest");
		assertThat(guest.json().at("/settings/pin/verifier").isString()).isTrue();
		assertThat(guest.json().get("namesKey").isNull()).isTrue();
		assertThat(confirm(new Api(this.port, "guests", guest.text("token")), "one").text("outcome")).isEqualTo("held");
		var staff = confirm(new Api(this.port, "guests", enrolled(api, "staff").text("token")), "two");
		assertThat(staff.text("outcome")).isEqualTo("admitted");
		assertThat(staff.text("confirmedBy")).isEqualTo("staff door");
	}

	private static Api.Answer confirm(Api kiosk, String scanId) {
		return kiosk.post("/check-ins", Map.of("scanId", scanId, "ticket", "SO-1", "type", "entry", "scannedAt",
				Instant.now().toString(), "kiosk", "a door", "confirmed", true));
	}

	private static Api.Answer enrolled(Api api, String mode) {
		var event = api.get("").text("eventId");
		var offer = api.call("POST", "/api/kiosks/enrolments",
				Map.of("event", event, "name", mode + " door", "mode", mode, "pin", "2468"));
		assertThat(offer.status()).as(offer.text()).isEqualTo(201);
		assertThat(offer.text("url")).endsWith("/kiosk#code=" + offer.text("code"));
		return api.call("POST", "/api/kiosks", Map.of("code", offer.text("grouped")));
	}

}
