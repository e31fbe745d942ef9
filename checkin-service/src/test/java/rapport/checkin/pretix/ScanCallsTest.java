package rapport.checkin.pretix;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.checkin.support.Api;
import rapport.checkin.support.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/** Scans, online and told afterwards: what apps make of the answers is in their codes. */
@RunningService
class ScanCallsTest {

	@LocalServerPort
	private int port;

	@Test
	void aTicketAdmitsOnceAndAnExitIsAlwaysFine() {
		var scanner = scanner("px-scan");
		var first = scanner.scan("T-1", Map.of());
		assertThat(first.status()).isEqualTo(201);
		assertThat(first.text("status")).isEqualTo("ok");
		assertThat(first.json().at("/position/attendee_name").stringValue()).isEqualTo("Ana");
		assertThat(first.json().at("/position/checkins/0/list").longValue()).isEqualTo(scanner.list());
		assertThat(first.json().at("/list/event").stringValue()).isEqualTo("px-scan");
		assertThat(first.json().at("/list/include_pending").isBoolean()).isTrue();
		assertThat(first.text()).doesNotContain("null");

		var again = scanner.scan("T-1", Map.of());
		assertThat(again.status()).isEqualTo(400);
		assertThat(again.text("status")).isEqualTo("error");
		assertThat(again.text("reason")).isEqualTo("already_redeemed");
		assertThat(again.text("reason_explanation")).contains("In already since", "Phone 1");
		assertThat(scanner.scan("T-1", Map.of("type", "exit")).status()).isEqualTo(201);
		assertThat(scanner.scan("T-1", Map.of("type", "exit")).text("status")).isEqualTo("ok");
		assertThat(scanner.scan("T-1", Map.of()).status()).isEqualTo(201);
	}

	@Test
	void onePractisesWithoutBeingCounted() {
		var organizer = new Api(this.port, "px-practice", "organizer").created();
		var scanner = Scanner.setUp(organizer, "px-practice", "Phone 1");
		var tickets = organizer.get("/practice-tickets").json();
		var guest = tickets.at("/0/ticket").stringValue();
		var first = scanner.scan(guest, Map.of());
		assertThat(first.status()).isEqualTo(201);
		assertThat(first.json().at("/checkin_texts/0").stringValue()).contains("counts nowhere");
		assertThat(scanner.scan(guest, Map.of()).text("reason")).isEqualTo("already_redeemed");
		assertThat(scanner.scan(tickets.at("/2/ticket").stringValue(), Map.of()).text("reason")).isEqualTo("blocked");
		assertThat(scanner.upload(guest, "entry", Instant.now(), "practised-offline").status()).isEqualTo(201);
		assertThat(organizer.get("/summary").json().get("checkedIn").intValue()).isZero();
	}

	@Test
	void anUnknownTicketAloneIs404InJson() {
		var scanner = scanner("px-unknown");
		var unknown = scanner.scan("nobody's", Map.of());
		assertThat(unknown.status()).isEqualTo(404);
		assertThat(unknown.type()).startsWith("application/json");
		assertThat(unknown.text()).startsWith("{");
		assertThat(unknown.text("reason")).isEqualTo("unknown_ticket");
		var foreign = scanner.scan("T-1", Map.of("lists", List.of(1)));
		assertThat(foreign.status()).isEqualTo(400);
		assertThat(foreign.json().get("lists").isArray()).isTrue();
	}

	@Test
	void aNonceThatComesAgainIsTheSameScan() {
		var scanner = scanner("px-nonce");
		var nonce = Map.of("nonce", "x9f4kd93k");
		assertThat(scanner.scan("T-1", nonce).status()).isEqualTo(201);
		assertThat(scanner.scan("T-1", nonce).text("status")).isEqualTo("ok");
		assertThat(scanner.scan("T-1", Map.of()).status()).isEqualTo(400);
		assertThat(scanner.scan("T-2", nonce).status()).as("another ticket is another scan").isEqualTo(201);
		assertThat(scanner.all("orders/").getFirst().at("/positions/0/checkins")).hasSize(1);
	}

	@Test
	void anyTicketMayStandInAPath() {
		var organizer = new Api(this.port, "px-path", "organizer").created();
		var tickets = List.of("a/b", "T-1", "x;y=z", "50%", "q?a#b", "back\\slash", "//double", "ü ñ", "a.b",
				"入".repeat(1024));
		organizer.importCsv("ticket,name\n" + IntStream.range(0, tickets.size())
			.mapToObj((i) -> "\"" + tickets.get(i) + "\",Attendee " + i + "\n")
			.reduce("", String::concat));
		var scanner = Scanner.setUp(organizer, "px-path", "Phone 1");
		for (var ticket : tickets) {
			var told = scanner.upload(ticket, "entry", Instant.now(), "nonce-" + ticket.hashCode());
			assertThat(told.status()).as(ticket).isEqualTo(201);
			assertThat(told.json().at("/position/secret").stringValue()).isEqualTo(ticket);
		}
		assertThat(organizer.get("/summary").json().get("present").intValue()).isEqualTo(tickets.size());
	}

	@Test
	void whatTwoDoorsAdmittedOfflineIsRecordedAndFine() {
		var organizer = organizer("px-offline");
		var one = Scanner.setUp(organizer, "px-offline", "Phone 1");
		var other = Scanner.setUp(organizer, "px-offline", "Phone 2");
		var at = Instant.now().minusSeconds(30);
		assertThat(one.upload("T-1", "entry", at, "one").text("status")).isEqualTo("ok");
		assertThat(other.upload("T-1", "entry", at.plusSeconds(5), "two").text("status")).isEqualTo("ok");
		assertThat(other.upload("T-1", "entry", at.plusSeconds(5), "two").text("status")).isEqualTo("ok");
		assertThat(one.upload("nobody's", "entry", at, "three").text("status")).isEqualTo("ok");
		assertThat(organizer.get("/conflicts").json().get("open").intValue()).as("told to the organizer").isEqualTo(2);
		var checkIns = one.all("orders/")
			.stream()
			.map((it) -> it.at("/positions/0"))
			.filter((it) -> it.get("secret").stringValue().equals("T-1"))
			.findFirst()
			.orElseThrow()
			.get("checkins");
		assertThat(checkIns.get(checkIns.size() - 1).get("datetime").stringValue())
			.startsWith(at.toString().substring(0, 19));
		assertThat(one.scan("T-1", Map.of()).text("reason")).isEqualTo("already_redeemed");
	}

	@Test
	void aForcedScanIsNotLostWhereItsNonceWasRefused() {
		var organizer = organizer("px-forced");
		var scanner = Scanner.setUp(organizer, "px-forced", "Phone 1");
		assertThat(scanner.scan("T-9", Map.of("nonce", "n")).status()).isEqualTo(404);
		organizer.importCsv("ticket,name\nT-9,Late Guest\n");
		assertThat(scanner.upload("T-9", "entry", Instant.now(), "n").text("status")).isEqualTo("ok");
		assertThat(organizer.get("/summary").json().get("present").intValue()).isEqualTo(1);
	}

	@Test
	void whoIsHeldIsAskedForInTheApp() {
		var organizer = organizer("px-held");
		var id = organizer.get("/attendees?query=T-1").json().at("/attendees/0/attendeeId").stringValue();
		organizer.send("PUT", "/attendees/" + id + "/admission", "application/json",
				"{\"admission\":\"valid\",\"hold\":true,\"note\":\"Check her age\"}".getBytes(StandardCharsets.UTF_8));
		var scanner = Scanner.setUp(organizer, "px-held", "Phone 1");
		var held = scanner.scan("T-1", Map.of("nonce", "n"));
		assertThat(held.status()).isEqualTo(400);
		assertThat(held.text("status")).isEqualTo("incomplete");
		var question = held.json().at("/questions/0");
		assertThat(question.at("/question/en").stringValue()).contains("Check her age");
		assertThat(question.get("type").stringValue()).isEqualTo("B");
		var confirmed = scanner.scan("T-1",
				Map.of("nonce", "n", "answers", Map.of(question.get("id").toString(), "True")));
		assertThat(confirmed.status()).isEqualTo(201);
		assertThat(confirmed.json().at("/checkin_texts/0").stringValue()).isEqualTo("Check her age");
		assertThat(confirmed.json().get("require_attention").booleanValue()).isTrue();
	}

	@Test
	void whereItIsFullStaffAreAsked() {
		var organizer = organizer("px-full");
		var now = Instant.now();
		organizer.send("PUT", "", "application/json",
				"{\"name\":\"Test\",\"timeZone\":\"UTC\",\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"door\":{\"reentry\":\"once\",\"capacity\":1}}"
					.formatted(now.minusSeconds(60), now.plusSeconds(3600))
					.getBytes(StandardCharsets.UTF_8));
		var scanner = Scanner.setUp(organizer, "px-full", "Phone 1");
		assertThat(scanner.atEvent("checkinlists/").json().at("/results/0/allow_entry_after_exit").booleanValue())
			.isFalse();
		scanner.scan("T-1", Map.of());
		var full = scanner.scan("T-2", Map.of("nonce", "n"));
		assertThat(full.text("status")).isEqualTo("incomplete");
		assertThat(full.json().at("/questions/0/question/en").stringValue()).contains("full");
		assertThat(scanner.scan("T-2", Map.of("questions_supported", false)).text("reason")).isEqualTo("rules");
		var question = full.json().at("/questions/0/id").toString();
		assertThat(scanner.scan("T-2", Map.of("nonce", "n", "answers", Map.of(question, "True"))).status())
			.isEqualTo(201);
		scanner.scan("T-1", Map.of("type", "exit"));
		assertThat(scanner.scan("T-1", Map.of()).text("reason_explanation")).contains("used");
	}

	@Test
	void aTicketIsFoundByNameAndHowManyCameIsTold() {
		var scanner = scanner("px-search");
		scanner.scan("T-1", Map.of());
		for (var path : List.of(
				"/api/v1/organizers/rapport/checkinrpc/search/?ignore_status=true&page=1&list=" + scanner.list()
						+ "&search=",
				"/api/v1/organizers/rapport/events/px-search/checkinlists/" + scanner.list()
						+ "/positions/?ignore_status=true&search=")) {
			var found = scanner.get(path + "Ana").json();
			assertThat(found.at("/results/0/secret").stringValue()).isEqualTo("T-1");
			assertThat(found.at("/results/0/order__status").stringValue()).isEqualTo("p");
			assertThat(found.at("/results/0/checkins")).hasSize(1);
			assertThat(scanner.get(path + "An").json().get("count").intValue()).as("as pretix does").isZero();
		}
		assertThat(scanner.get("/api/v1/organizers/rapport/checkinrpc/search/?list=1&search=Ana").status())
			.isEqualTo(403);
		var status = scanner.atEvent("checkinlists/" + scanner.list() + "/status/").json();
		assertThat(status.get("checkin_count").intValue()).isEqualTo(1);
		assertThat(status.get("position_count").intValue()).isEqualTo(2);
		assertThat(status.get("inside_count").intValue()).isEqualTo(1);
		assertThat(status.at("/event/name").isString()).isTrue();
		assertThat(status.at("/items/0/name").isString()).isTrue();
		assertThat(status.at("/items/0/variations").isArray()).isTrue();
	}

	@Test
	void anAppThatKnowsNoCancelledTicketsIsToldThatItIsNotPaid() {
		var organizer = organizer("px-cancelled");
		organizer.importCsv("ticket,name,status\nT-3,Cleo,cancelled\n");
		var scanner = Scanner.setUp(organizer, "px-cancelled", "Phone 1");
		assertThat(scanner.scan("T-3", Map.of()).text("reason")).isEqualTo("canceled");
		var older = scanner.scan("T-3", Map.of("canceled_supported", false));
		assertThat(older.text("reason")).isEqualTo("unpaid");
		assertThat(older.text("reason_explanation")).contains("cancelled");
		assertThat(older.json().at("/list/include_pending").booleanValue()).as("nor may it be overruled").isFalse();
	}

	@Test
	void aShortNameIsFoundWhereNamesAreShort() {
		var organizer = organizer("px-short");
		organizer.importCsv("ticket,name\nT-3,김민준\n");
		var scanner = Scanner.setUp(organizer, "px-short", "Phone 1");
		var found = scanner.get("/api/v1/organizers/rapport/checkinrpc/search/?search="
				+ URLEncoder.encode("민준", StandardCharsets.UTF_8));
		assertThat(found.json().at("/results/0/secret").stringValue()).isEqualTo("T-3");
	}

	@Test
	void whatItsTypeAllowsIsTheTicketsOwnTime() {
		var organizer = organizer("px-window");
		var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		organizer.send("PUT", "", "application/json",
				"""
						{"name":"Test","timeZone":"UTC","startsAt":"%s","endsAt":"%s","door":{"windows":[
						{"ticketType":"Evening","from":"%s"}]}}"""
					.formatted(now.minusSeconds(60), now.plusSeconds(7200), now.plusSeconds(3600))
					.getBytes(StandardCharsets.UTF_8));
		organizer.importCsv("ticket,name,ticket type\nT-3,Cleo,evening\n");
		var scanner = Scanner.setUp(organizer, "px-window", "Phone 1");
		var scanned = scanner.scan("T-3", Map.of());
		assertThat(scanned.text("reason")).isEqualTo("invalid_time");
		assertThat(scanned.json().at("/position/valid_from").stringValue()).isEqualTo(now.plusSeconds(3600).toString());
		assertThat(scanner.scan("T-1", Map.of()).json().at("/position/valid_from").stringValue())
			.isLessThan(now.toString());
	}

	@Test
	void aTurnstileMayTakeItsScanBack() {
		var scanner = scanner("px-annul");
		var lists = List.of(scanner.list());
		var annul = "/api/v1/organizers/rapport/checkinrpc/annul/";
		scanner.scan("T-1", Map.of("nonce", "n"));
		assertThat(scanner.call("POST", annul, Map.of("lists", lists, "nonce", "other")).status()).isEqualTo(404);
		assertThat(scanner.call("POST", annul, Map.of("lists", lists, "nonce", "n")).text("status")).isEqualTo("ok");
		assertThat(scanner.scan("T-1", Map.of()).status()).isEqualTo(201);
	}

	@Test
	void whatIsToldAfterwardsIsToldOnce() {
		var scanner = scanner("px-queued");
		var failed = Map.of("datetime", Instant.now().toString(), "raw_barcode", "?", "type", "entry", "error_reason",
				"invalid", "raw_item", 5, "some_new_key", List.of());
		var path = "checkinlists/" + scanner.list() + "/failed_checkins/";
		assertThat(scanner.postAtEvent(path, failed, "X-Idempotency-Key", "k").status()).isEqualTo(201);
		assertThat(scanner.postAtEvent(path, failed, "X-Idempotency-Key", "k").status()).isEqualTo(201);

		var position = scanner.all("orders/").getFirst().at("/positions/0");
		var before = scanner.atEvent("orders/").header("x-page-generated");
		var printed = Map.of("source", "pretixSCAN", "type", "badge", "info", Map.of(), "datetime",
				Instant.now().toString());
		var print = "orderpositions/" + position.get("id") + "/printlog/";
		assertThat(scanner.postAtEvent(print, printed, "X-Idempotency-Key", "p").status()).isEqualTo(201);
		assertThat(scanner.postAtEvent("orderpositions/1/printlog/", printed).status()).isEqualTo(404);
		var after = scanner.all("orders/?ordering=-last_modified&modified_since=" + before).getFirst();
		assertThat(after.at("/positions/0/print_logs/0/successful").booleanValue()).isTrue();
		assertThat(after.at("/positions/0/print_logs/0/type").stringValue()).isEqualTo("badge");
	}

	private Scanner scanner(String event) {
		return Scanner.setUp(organizer(event), event, "Phone 1");
	}

	private Api organizer(String event) {
		var organizer = new Api(this.port, event, "organizer").created();
		organizer.importCsv("ticket,name\nT-1,Ana\nT-2,Ben\n");
		return organizer;
	}

}
